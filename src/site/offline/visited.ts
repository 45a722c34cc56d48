/** Starts the service worker and tells it which pages are opened, also by links inside the site, which load no page. */
import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import {ask, canWork, helpPath, loadedFiles, startWorker} from './worker';

const works = ExecutionEnvironment.canUseDOM && canWork();
if (works) startWorker();

async function tell(halaman: string): Promise<void> {
  const {bantuan} = await ask('dibuka', {halaman, aset: loadedFiles()});
  if (bantuan) return;
  await window.docusaurus.preload(helpPath);
  await ask('dibuka', {halaman: helpPath, aset: loadedFiles()});
}

/** Docusaurus calls this after each change of the address. */
export function onRouteDidUpdate({location, previousLocation}: {readonly location: Location; readonly previousLocation: Location | null}): void {
  if (works && location.pathname !== previousLocation?.pathname) void tell(location.pathname).catch(() => undefined);
}
