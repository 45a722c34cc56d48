/** What an amending act does to the act that it changes: the border between reading instructions, applying them and showing them. */

export type ChangeAction = 'diubah' | 'disisipkan' | 'ditambah' | 'dihapus' | 'diganti';

/** One effect of one instruction on one provision of the base act. */
export interface Change {
  /** Id of the amending regulation. */
  readonly by: string;
  /** Permalink of the instruction in the amending act: `perubahan-3`. */
  readonly instruction: string;
  readonly action: ChangeAction;
  /** Permalink in the base act: `pasal-5-ayat-2`, `pasal-5a` (inserted), `bab-4` (title). Empty when the target was not understood. */
  readonly target: string;
  /** `diterapkan`: done in the consolidated text · `ragu`: done or doable, a person must look · `tidak-dipahami`: left to a person. */
  readonly outcome: 'diterapkan' | 'ragu' | 'tidak-dipahami';
  /** Why it was not simply applied; Indonesian, one sentence. */
  readonly reason?: string;
}
