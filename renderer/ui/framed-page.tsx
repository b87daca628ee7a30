/**
 * A page of the host's making in a frame with an origin of its own. The page's own policy lets it run and fetch nothing;
 * scripts are not shut out of the frame itself, since tools that read a page aloud look into it with theirs.
 */
import { useEffect, useRef } from 'react';
import './framed-page.css';

/** The frame and the page's own policy keep it from doing anything, not this one. */
const policy = window.trustedTypes?.createPolicy('taiyaku-frame', {
  createHTML: (html: string) => html,
});

export function FramedPage({ title, html }: { readonly title: string; readonly html: string }) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (frame.current) frame.current.srcdoc = policy ? policy.createHTML(html) : html;
  }, [html]);
  return <iframe ref={frame} className="framed-page" title={title} sandbox="allow-scripts" />;
}
