/** The interface's line icons, drawn on a grid of 16. They are decoration: the control that holds one carries the name. */

const PATHS = {
  accept: 'M3.5 8.5l3 3 6-7',
  align: 'M2.500 4h4M9.500 4h4M2.500 8h4M9.500 12h4M6.500 4h3M6.500 8l3 4',
  approved: 'M2 8.5l3 3 5.5-7M8.5 11l.7.7L14 5.5',
  back: 'M9.5 3.5L5 8l4.5 4.5',
  changes: 'M3 4.500h6M3 8h3M3 11.500h2.500M8 13l.5-2.200 4-4 1.700 1.700-4 4zM11 4.500h2',
  close: 'M4 4l8 8M12 4l-8 8',
  comment: 'M2.5 3.5h11v7h-6l-3 2.5v-2.5h-2z',
  comments: 'M2.5 2.5h9v6h-5L4 10.5v-2H2.5zM13.5 6v6.5H12v1.5l-2-1.5H7.5',
  down: 'M4 6l4 4 4-4',
  edit: 'M3 13l.6-2.8L10.7 3.100l2.2 2.2-7.100 7.100z',
  error: 'M8 1.8L14.2 8 8 14.2 1.800 8zM8 5v3.500M8 10.600v.3',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  find: 'M7 2.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9zM10.300 10.300l3.400 3.400',
  glossary:
    'M3 3h4a1.500 1.500 0 0 1 1 .5A1.500 1.500 0 0 1 9 3h4v9.500H9a1 1 0 0 0-1 .7 1 1 0 0 0-1-.7H3zM8 3.500v9.500',
  handover: 'M8 9.500V2M5 4.800L8 2l3 2.800M3 8v5.500h10V8',
  help: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6.200 6.500c0-2.600 3.700-2.400 3.600-.1 0 1.400-1.800 1.500-1.800 2.900M8 11.300v.3',
  history: 'M3 8a5 5 0 1 0 1.600-3.700L3 5.800M3 2.500v3.300h3.300M8 5v3.200l2.200 1.300',
  info: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 7.300v3.700M8 4.900v.3',
  link: 'M6.500 9.500l3-3M7 5l1.700-1.700a2.800 2.800 0 0 1 4 4L11 9M9 11l-1.700 1.700a2.800 2.800 0 0 1-4-4L5 7',
  mergeDown: 'M3 3h10M8 3v7M5 7.500l3 3 3-3M3 13h10',
  mergeUp: 'M3 13h10M8 13V6M5 8.500l3-3 3 3M3 3h10',
  merge: 'M4 2.500v3c0 2 4 2.500 4 4.500v3.500M12 2.500v3c0 2-4 2.500-4 4.500M5.800 11.500L8 13.700l2.200-2.200',
  more: 'M3.500 8h.1M8 8h.1M12.500 8h.1',
  'needs-work': 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.300 8h5.400',
  pin: 'M5.500 2.500h5M6.300 2.500v4L4.500 9h7L9.700 6.500v-4M8 9v4.500',
  plus: 'M8 3v10M3 8h10',
  redo: 'M12.500 6H6a3.500 3.500 0 0 0 0 7h3M10 3l3 3-3 3',
  resolved: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.300 8.200l2 2 3.500-4.200',
  restore: 'M3 8a5 5 0 1 0 1.600-3.700L3 5.800M3 2.500v3.300h3.300',
  reviewed: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM5.300 8.200l2 2 3.500-4.200',
  settings:
    'M2.500 4.500h6M12 4.500h1.500M2.500 11.500H4M7.500 11.500h6M10.200 2.800a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400zM5.800 9.800a1.700 1.700 0 1 1 0 3.400 1.700 1.700 0 0 1 0-3.400z',
  split: 'M2.500 8h11M8 6V2M6 4l2-2 2 2M8 10v4M6 12l2 2 2-2',
  suggestion: 'M2.500 4.500h5M2.500 8h4M2.500 11.500h3M8 12.500l.5-2.200 4-4 1.700 1.700-4 4z',
  undo: 'M3.500 6H10a3.500 3.500 0 0 1 0 7H7M6 3L3 6l3 3',
  unlink:
    'M7 5l1.700-1.700a2.800 2.800 0 0 1 4 4L11.500 8.500M9 11l-1.700 1.700a2.800 2.800 0 0 1-4-4L4.500 7.500M2.500 2.500l11 11',
  untouched: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2z',
  up: 'M4 10l4-4 4 4',
  warning: 'M8 2.500l6 11H2zM8 6.500v3.500M8 11.600v.3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
