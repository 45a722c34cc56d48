/** Talking with the service worker. Browser only. */
import siteConfig from '@generated/docusaurus.config';
import i18n from '@generated/i18n';
import {rootOf} from '../root';

/** A page with its title. */
export interface KeptPage {
  readonly halaman: string;
  readonly judul: string;
  /** Day on which the reader saved it. */
  readonly pada?: string;
}

interface Tasks {
  /** A page was opened; is the page that helps without a connection kept too? */
  readonly dibuka: {readonly ask: {halaman: string; aset: readonly string[]}; readonly answer: {bantuan?: boolean}};
  readonly simpan: {readonly ask: {halaman: string; lain: readonly string[]; aset: readonly string[]}; readonly answer: {galat?: 'penuh' | 'jaringan'}};
  readonly hapus: {readonly ask: {halaman: string}; readonly answer: {galat?: string}};
  readonly daftar: {readonly ask: object; readonly answer: {simpanan?: readonly KeptPage[]; dibuka?: readonly KeptPage[]}};
  readonly lupakan: {readonly ask: object; readonly answer: {galat?: string}};
}

/** Sends a task to the worker once it runs. Never settles where no worker can run. */
export async function ask<T extends keyof Tasks>(tugas: T, detail: Tasks[T]['ask']): Promise<Tasks[T]['answer']> {
  const {active} = await navigator.serviceWorker.ready;
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = ({data}: MessageEvent<Tasks[T]['answer']>) => resolve(data);
    active?.postMessage({tugas, ...detail}, [port2]);
  });
}

/** Root of the site, without the prefix of the language. */
const root = rootOf(i18n);

/** Path of the page that helps without a connection. */
export const helpPath = `${siteConfig.baseUrl}luring/`;

/** Everything that this tab has loaded so far; the worker picks scripts, styles and pictures of the site. */
export const loadedFiles = (): string[] => performance.getEntriesByType('resource').map(({name}) => name);

export const canWork = (): boolean => process.env.NODE_ENV === 'production' && 'serviceWorker' in navigator;

/** After the page has loaded, so that it takes nothing away from it. */
export function startWorker(): void {
  const start = (): void => void navigator.serviceWorker.register(`${root}sw.js`, {scope: root}).catch(() => undefined);
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, {once: true});
}
