declare module '@generated/pustaka-renaksi/default/layanan.json' {
  import type {Service} from '@site/src/site/services/load';

  const services: readonly Service[];
  export default services;
}
declare module '@generated/pustaka-renaksi/default/contoh.json' {
  const example: {readonly name: string; readonly csv: string};
  export default example;
}
