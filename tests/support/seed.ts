import fc from 'fast-check';

/** Generated cases are the same at every run, so that a result can be repeated; `FUZZ_SEED=<number>` looks at others. */
fc.configureGlobal({seed: Number(process.env.FUZZ_SEED ?? 20_301_122)});
