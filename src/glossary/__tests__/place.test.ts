import {describe, expect, it} from 'vitest';
import {placeCard} from '../tooltip/place';

const PHONE = {width: 360, height: 640};
const CARD = {width: 344, height: 120};

describe('placeCard', () => {
  it('puts the card under the word', () => {
    expect(placeCard({left: 20, top: 100, bottom: 120}, {width: 200, height: 80}, PHONE)).toEqual({left: 20, top: 126});
  });

  it('keeps the card inside a narrow window', () => {
    expect(placeCard({left: 300, top: 100, bottom: 120}, CARD, PHONE).left).toBe(8);
  });

  it('puts the card above a word at the foot of the window', () => {
    expect(placeCard({left: 20, top: 600, bottom: 620}, CARD, PHONE).top).toBe(474);
  });

  it('stays below when there is no room on either side', () => {
    expect(placeCard({left: 20, top: 60, bottom: 80}, CARD, {width: 360, height: 180}).top).toBe(86);
  });
});
