import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startLanguage } from './language/language.ts';
import { watchWindow } from './saving/save-queues.ts';
import './theme/index.css';
import './parts/buttons.css';

await startLanguage();
watchWindow();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
