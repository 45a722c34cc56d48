/** Our engine through the same client code as the site: a worker, and its answers in parts. */
import {ask} from '../../../../src/search/client';
import type {ShownAnswer} from '../../../../src/search/engine/present';
import {now, offer, type Step} from './driver';

const BASE = '/pustaka/data/';

const toStep = ({hits, direct}: ShownAnswer): Step => ({at: now(), titles: hits.length + direct.length, passages: hits.filter(({passage}) => passage !== undefined).length});

offer(async ({text, typing}) => {
  const steps: Step[] = [];
  const answer = await ask(BASE, {q: text, filters: {}, limit: 10, typing}, true, (partial) => steps.push(toStep(partial)));
  return [...steps, toStep(answer)];
});
