/**
 * Docusaurus fetches the scripts of every link that scrolls into view. Readers on weak lines would pay for pages that
 * they never open, so only pointing at or touching a link fetches ahead (`preload`).
 * Runs before the client entry sets `window.docusaurus`, hence the setter.
 */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

type Ahead = typeof window.docusaurus;

if (ExecutionEnvironment.canUseDOM) {
  let ahead: Ahead | undefined;
  Object.defineProperty(window, 'docusaurus', {
    configurable: true,
    get: () => ahead,
    set: (value: Ahead) => {
      ahead = {...value, prefetch: () => false};
    },
  });
}
