import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {useActiveDocContext, useDocsVersion, useVersions} from '@docusaurus/plugin-content-docs/client';
import {ThemeClassNames} from '@docusaurus/theme-common';
import regimes from '@generated/guidelines/default/regimes.json';
import Icon from '../../site/Icon';
import {formatDate} from '../../site/dates';
import {useSiteLocale} from '../../site/useSiteLocale';
import styles from './styles.module.css';

function Words({edition}: {readonly edition: string}): ReactNode {
  const locale = useSiteLocale();
  const regime = regimes.find((one) => one.edition === edition);
  if (!regime?.until) return null;
  const message = translate(
    {
      id: 'guidelines.banner',
      description: 'On pages of an earlier regime: it no longer holds, and when it held',
      message: 'Pedoman pada halaman ini tidak berlaku lagi. {name} berlaku dari {from} sampai {until}. {note}',
    },
    {name: regime.name[locale], from: formatDate(regime.from, locale), until: formatDate(regime.until, locale), note: regime.note[locale]},
  );
  return <p>{message}</p>;
}

/** On pages of a frozen edition: between which dates it held, and the way to the same page today. Nothing on other pages. */
export default function EditionBanner(): ReactNode {
  const {version, banner} = useDocsVersion();
  const {alternateDocVersions} = useActiveDocContext(undefined);
  const inForce = useVersions(undefined).find(({isLast}) => isLast);
  if (banner !== 'unmaintained' || !inForce) return null;
  const same = alternateDocVersions[inForce.name];
  return (
    <aside className={clsx(ThemeClassNames.docs.docVersionBanner, styles.banner)} aria-label={translate({id: 'guidelines.banner.label', description: 'Label of the notice on pages of an earlier regime', message: 'Pemberitahuan masa berlaku'})}>
      <Icon name="peringatan" />
      <div>
        <Words edition={version} />
        <p>
          <Link to={same?.path ?? inForce.path}>
            {same ? (
              <Translate id="guidelines.banner.same" description="Link to the same page of the edition in force">Buka halaman yang sama pada edisi yang berlaku</Translate>
            ) : (
              <Translate id="guidelines.banner.first" description="Link to the first page of the edition in force">Buka pedoman yang berlaku</Translate>
            )}
          </Link>
        </p>
      </div>
    </aside>
  );
}
