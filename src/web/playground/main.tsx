// Starts the playground in its page.
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './playground.css';
import './narrow.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';

createRoot(document.getElementById('root')!).render(<Playground />);
