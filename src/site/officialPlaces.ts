/** Official places that hold national texts; regional ones are at the region's own JDIH. */
export const OFFICIAL_PLACES = [
  {name: 'JDIHN', address: 'https://jdihn.go.id/'},
  {name: 'Database Peraturan JDIH BPK', address: 'https://peraturan.bpk.go.id/'},
  {name: 'peraturan.go.id', address: 'https://peraturan.go.id/'},
] as const;
