/**
 * Data files of the index as classic scripts: a page from a disk may not fetch files, but it may run scripts beside it.
 * Each script hands over the text of one file and is gone again.
 */
const HAND_OVER = 'pustakaBerkas';
const DATA = /^(?:[a-z]{2}\/)?cari\/data\/(.+)$/;

/** The script's file name for a data file of the build; undefined for any other file. */
export const scriptFor = (file: string): string | undefined => (DATA.test(file) ? `${file}.js` : undefined);

/** The script that hands over a file. @param file of the build, e.g. `cari/data/manifest.json` */
export const wrap = (file: string, text: string): string => `${HAND_OVER}(${JSON.stringify(DATA.exec(file)?.[1])},${JSON.stringify(text)})`;

type Receiver = (path: string, text: string) => void;

/** Reads data files of the pack as `openLibrary` asks for them. @param folder address of the folder of the manifest */
export function openScripts(folder: string): (path: string) => Promise<string> {
  const waiting = new Map<string, (text: string) => void>();
  const receive: Receiver = (path, text) => waiting.get(path)?.(text);
  Object.assign(window, {[HAND_OVER]: receive});
  return (path) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const end = (): void => {
        script.remove();
        waiting.delete(path);
      };
      waiting.set(path, resolve);
      script.addEventListener('load', () => {
        end();
        reject(new Error(`${path}: kosong`));
      });
      script.addEventListener('error', () => {
        end();
        reject(new Error(`${path}: tidak ada`));
      });
      script.src = `${folder}${path}.js`;
      document.head.append(script);
    });
}
