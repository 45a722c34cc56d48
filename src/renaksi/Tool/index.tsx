import {useState, type ComponentType, type DragEvent, type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import Icon from '../../site/Icon';
import {LEVELS, type Level} from '../../site/levels';
import type {SheetFile} from '../../site/sheets/types';
import {levelName} from '../labels';
import type {Opened} from '../open';
import styles from './styles.module.css';

type ResultView = ComponentType<{readonly opened: Opened}>;

interface Loaded {
  readonly opened: Opened;
  readonly View: ResultView;
}

/** Reader of spreadsheets, checks and result come only when they are asked for. */
const load = () => Promise.all([import('../open'), import('../Result')]);

/** Fetches the tool ahead, so that opening a file needs no connection any more. */
const ahead = (): void => void load().then(([{loadLibraries}]) => loadLibraries()).catch(() => undefined);

type Wanted = {readonly file: SheetFile; readonly fictional: boolean} | 'rapi' | 'berkesalahan';

function useTool(): {readonly loaded: Loaded | undefined; readonly busy: boolean; readonly failed: string; readonly level: Level | undefined; readonly open: (wanted: Wanted, level?: Level) => void} {
  const [loaded, setLoaded] = useState<Loaded>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState('');
  const [level, setLevel] = useState<Level>();
  async function run(wanted: Wanted, chosen: Level | undefined): Promise<void> {
    const [{openFile, exampleFile}, {default: View}] = await load();
    const {file, fictional} = typeof wanted === 'string' ? {file: exampleFile(wanted), fictional: true} : wanted;
    setLoaded({opened: await openFile(file, chosen, fictional), View});
  }
  const open = (wanted: Wanted, chosen?: Level): void => {
    setBusy(true);
    setFailed('');
    setLevel(chosen);
    run(wanted, chosen)
      .catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)))
      .finally(() => setBusy(false));
  };
  return {loaded, busy, failed, level, open};
}

async function toSheetFile(file: File): Promise<SheetFile> {
  return {name: file.name, bytes: new Uint8Array(await file.arrayBuffer())};
}

interface DropProps {
  readonly take: (file: File) => void;
  readonly children: ReactNode;
}

/** A place to let a file fall; the button in it does the same. */
function Drop({take, children}: DropProps): ReactNode {
  const [over, setOver] = useState(false);
  const stop = (event: DragEvent, now: boolean): void => {
    event.preventDefault();
    setOver(now);
  };
  return (
    <div
      className={styles.drop}
      data-di-atas={over ? '' : undefined}
      onPointerEnter={ahead}
      onFocus={ahead}
      onDragOver={(event) => stop(event, true)}
      onDragLeave={(event) => stop(event, false)}
      onDrop={(event) => {
        stop(event, false);
        const [file] = event.dataTransfer.files;
        if (file) take(file);
      }}>
      {children}
    </div>
  );
}

function FileButton({take}: {readonly take: (file: File) => void}): ReactNode {
  return (
    <label className="tombol">
      <Icon name="pedoman" size={18} />
      <Translate id="renaksi.open" description="Button that opens a file of the reader">Buka berkas (.xlsx, .csv)</Translate>
      <input
        className="sembunyi-visual"
        type="file"
        accept=".xlsx,.csv,.tsv,.txt"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) take(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}

function LevelChoice({level, choose}: {readonly level: Level | undefined; readonly choose: (level: Level | undefined) => void}): ReactNode {
  return (
    <label className={styles.level}>
      <span><Translate id="renaksi.level" description="Label of the choice of level">Tingkat</Translate></span>
      <select className="pilihan" value={level ?? ''} onChange={(event) => choose(LEVELS.find((one) => one === event.target.value))}>
        <option value="">{translate({id: 'renaksi.level.auto', description: 'Choice of level: from the file', message: 'Sesuai isi berkas'})}</option>
        {LEVELS.map((one) => <option key={one} value={one}>{levelName(one)}</option>)}
      </select>
    </label>
  );
}

/** Opens and checks a file on this device. */
export default function Tool(): ReactNode {
  const {loaded, busy, failed, level, open} = useTool();
  const take = (file: File): void => void toSheetFile(file).then((sheet) => open({file: sheet, fictional: false}, level));
  const again = (next: Level | undefined): void => {
    if (loaded) open({file: loaded.opened.file, fictional: loaded.opened.fictional}, next);
  };
  const said = busy ? translate({id: 'renaksi.busy', description: 'Said while a file is read', message: 'Membaca berkas …'}) : failed ? translate({id: 'renaksi.failed', description: 'Said when the tool could not run', message: 'Alat tidak dapat dijalankan: {reason} Muat ulang halaman, lalu coba lagi.'}, {reason: failed}) : '';
  return (
    <>
      <div className={styles.tool}>
        <Drop take={take}>
          <FileButton take={take} />
          <p className={styles.or}><Translate id="renaksi.drop" description="Below the button: a file may also be dropped">atau seret berkas ke kotak ini</Translate></p>
          <p className={styles.private}>
            <Icon name="trantibumlinmas" size={20} />
            <Translate id="renaksi.private" description="Promise about the file">Berkas dibaca di perangkat ini saja. Tidak ada yang dikirim atau disimpan.</Translate>
          </p>
        </Drop>
        <div className={styles.side}>
          {loaded && <LevelChoice level={level} choose={again} />}
          <p className={styles.try}><Translate id="renaksi.try" description="Above the two example buttons">Belum punya berkas? Coba dengan contoh rekaan:</Translate></p>
          <button type="button" className="tombol tombol--garis" onClick={() => open('berkesalahan')}><Translate id="renaksi.try.faulty" description="Button">Contoh berkesalahan</Translate></button>
          <button type="button" className="tombol tombol--garis" onClick={() => open('rapi')}><Translate id="renaksi.try.good" description="Button">Contoh yang rapi</Translate></button>
        </div>
        <p role="status" className={styles.said}>{said}</p>
      </div>
      {loaded && <loaded.View opened={loaded.opened} />}
    </>
  );
}
