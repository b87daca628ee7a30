/** How Associated Press style writes the calendar: months of five letters or fewer are never cut short. */
export const MONTH_ABBREVIATIONS: readonly { readonly full: string; readonly short: string }[] = [
  { full: 'January', short: 'Jan.' },
  { full: 'February', short: 'Feb.' },
  { full: 'March', short: 'March' },
  { full: 'April', short: 'April' },
  { full: 'May', short: 'May' },
  { full: 'June', short: 'June' },
  { full: 'July', short: 'July' },
  { full: 'August', short: 'Aug.' },
  { full: 'September', short: 'Sept.' },
  { full: 'October', short: 'Oct.' },
  { full: 'November', short: 'Nov.' },
  { full: 'December', short: 'Dec.' },
];

/** Sunday first. */
export const WEEKDAY_NAMES: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
];
