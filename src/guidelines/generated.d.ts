/** Written by plugin.ts at build. */
declare module '@generated/guidelines/default/regimes.json' {
  import type {RegimeProps} from './regimes';

  const regimes: readonly RegimeProps[];
  export default regimes;
}
