import {translate} from '@docusaurus/Translate';

/** A place of the library with its name: `[path, label]`. */
export type SiteLink = readonly [path: string, label: string];

/** The parts that people come for, in the order of the navbar. */
export function mainLinks(): readonly SiteLink[] {
  return [
    ['/pedoman/', translate({id: 'footer.guidelines', description: 'Footer link', message: 'Pedoman SPM'})],
    ['/regulasi/', translate({id: 'footer.regulations', description: 'Footer link', message: 'Regulasi'})],
    ['/praktik-baik/', translate({id: 'footer.practices', description: 'Footer link', message: 'Praktik baik'})],
    ['/belanja-ide/', translate({id: 'footer.ideas', description: 'Footer link', message: 'Belanja ide'})],
    ['/indikator/', translate({id: 'footer.indicators', description: 'Footer link', message: 'Indikator'})],
    ['/alat/', translate({id: 'footer.tools', description: 'Footer link', message: 'Alat perencana'})],
    ['/pertemuan/', translate({id: 'footer.meetings', description: 'Footer link', message: 'Laporan pertemuan'})],
    ['/orientasi/', translate({id: 'footer.onboarding', description: 'Footer link', message: 'Pegawai baru'})],
  ];
}

/** The parts that explain the rest. */
export function helpLinks(): readonly SiteLink[] {
  return [
    ['/istilah/', translate({id: 'footer.glossary', description: 'Footer link', message: 'Istilah'})],
    ['/sumber/', translate({id: 'footer.sources', description: 'Footer link', message: 'Sumber'})],
    ['/data/', translate({id: 'footer.data', description: 'Footer link', message: 'Data terbuka'})],
    ['/tentang/', translate({id: 'footer.about', description: 'Footer link', message: 'Tentang pustaka'})],
    ['/luring/', translate({id: 'footer.offline', description: 'Footer link', message: 'Baca luring'})],
    ['/unduh/', translate({id: 'footer.download', description: 'Footer link', message: 'Unduh pustaka'})],
    ['/aksesibilitas/', translate({id: 'footer.accessibility', description: 'Footer link', message: 'Aksesibilitas'})],
  ];
}
