import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import Icon from '../../site/Icon';
import type {IconName} from '../../site/Icon/paths';
import styles from './styles.module.css';

interface DoorProps {
  readonly icon: IconName;
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

function Door({icon, to, title, text}: DoorProps): ReactNode {
  return (
    <li className={styles.door}>
      <Icon name={icon} size={32} />
      <div>
        <Heading as="h3">
          <Link to={to}>{title}</Link>
        </Heading>
        <p>{text}</p>
      </div>
    </li>
  );
}

interface Props {
  readonly practices: number;
  readonly regulations: number;
}

/** The three doors: find a good practice, read a regulation, start here. */
export default function Doors({practices, regulations}: Props): ReactNode {
  return (
    <section aria-labelledby="pintu">
      <Heading as="h2" id="pintu" className="sembunyi-visual">
        <Translate id="home.doors" description="Hidden heading of the three doors">Mulai dari mana?</Translate>
      </Heading>
      <ul className={styles.doors}>
        <Door
          icon="praktik"
          to="/praktik-baik/"
          title={translate({id: 'home.door.practice', description: 'First door', message: 'Cari praktik baik'})}
          text={translate(
            {id: 'home.door.practice.text', description: 'First door, explained', message: '{count} pengalaman daerah, lengkap dengan syarat berhasil dan yang belum diketahui.'},
            {count: practices},
          )}
        />
        <Door
          icon="peraturan"
          to="/regulasi/"
          title={translate({id: 'home.door.regulation', description: 'Second door', message: 'Baca peraturan'})}
          text={translate(
            {id: 'home.door.regulation.text', description: 'Second door, explained', message: '{count} peraturan: masih berlaku atau tidak, hubungannya, dan cara mengutipnya.'},
            {count: regulations},
          )}
        />
        <Door
          icon="orientasi"
          to="/orientasi/"
          title={translate({id: 'home.door.start', description: 'Third door', message: 'Pegawai baru? Mulai di sini'})}
          text={translate({
            id: 'home.door.start.text',
            description: 'Third door, explained',
            message: 'Jalur belajar untuk hari pertama, minggu pertama, dan bulan pertama.',
          })}
        />
      </ul>
    </section>
  );
}
