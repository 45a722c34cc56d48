import {useEffect, useRef, useState, type RefObject} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {rootOf} from '../../site/root';
import {useSiteLocale} from '../../site/useSiteLocale';
import {FACTS, sizeText, type PackFacts} from '../names';

interface Size {
  /** The place that the build has filled in; a page opened by a link inside the site finds it empty. */
  readonly place: RefObject<HTMLSpanElement | null>;
  readonly text: string;
  /** True when this build of the site brought no pack. */
  readonly missing: boolean;
}

/** Size and number of pages of the pack. */
export function useSize(): Size {
  const {i18n} = useDocusaurusContext();
  const locale = useSiteLocale();
  const place = useRef<HTMLSpanElement>(null);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const address = `${rootOf(i18n)}${FACTS}`;
  useEffect(() => {
    if (place.current?.textContent) return undefined;
    let left = false;
    fetch(address).then(async (response) => {
      if (left) return;
      if (response.ok) setText(sizeText((await response.json()) as PackFacts, locale));
      else setMissing(true);
    }).catch(() => undefined);
    return () => {
      left = true;
    };
  }, [address, locale]);
  return {place, text, missing};
}
