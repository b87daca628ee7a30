/** Starts the page: settings and the host, then the application. */
import './host/without-eval.ts';
import '@fontsource-variable/noto-sans-jp';
import '@fontsource-variable/noto-serif-jp';
import '@fontsource-variable/source-serif-4';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { invariant } from '../shared/assert.ts';
import { App } from './app/app.tsx';
import { startUp } from './app/start-up.ts';

const root = document.getElementById('root');
invariant(root, 'index.html has an element with the id "root"');

void startUp();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
