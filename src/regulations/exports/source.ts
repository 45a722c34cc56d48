/** What one exported text is made from. Pure. */
import type {Region} from '../../site/regions/schema';
import type {ActReference} from '../grammar/actReferences';
import type {Regulation} from '../load';
import type {RelationView} from '../relations';
import type {RegulationText} from '../texts';

export interface TextSource {
  readonly record: Regulation;
  readonly place: Region;
  readonly text: RegulationText;
  /** Day of the oldest text that the library holds. */
  readonly first: string;
  readonly relations: readonly RelationView[];
  /** Other records of the library by id. */
  readonly workOf: (id: string) => Regulation | undefined;
  /** Work address of an act that the text cites; undefined when its kind or place is not sure. */
  readonly findAct: (reference: ActReference) => string | undefined;
  /** Address of the site, `https://contoh.id/`, and its name. */
  readonly site: string;
  readonly title: string;
  /** Page on which this text is read. */
  readonly url: string;
}
