import {describe, expect, test} from 'vitest';
import {useBrowser} from '../support/browser';

describe('regulations', () => {
  const {open} = useBrowser();
  const rows = 'main table tbody tr';

  test('without scripts the list of regulations is whole and has no controls', async () => {
    const {page, faults} = await open('/regulasi/', {javaScriptEnabled: false});
    const links = await page.locator(`${rows} th a`).count();
    expect(links).toBeGreaterThanOrEqual(45);
    expect(await page.locator('main form').count()).toBe(0);
    expect(await page.locator('main [role=status]').innerText()).toContain(String(links));
    expect(faults).toEqual([]);
  });

  test('typing a citation narrows the list, is announced and stands in the address', async () => {
    const {page, faults} = await open('/regulasi/');
    await page.getByLabel('Nomor atau kata dalam judul').fill('perda no 17 th 2024');
    await expect.poll(() => page.locator(rows).count()).toBe(1);
    expect(await page.locator(`${rows} th a`).innerText()).toBe('Perda Kaltara 17/2024');
    expect(await page.locator('main [role=status]').first().innerText()).toMatch(/^1 dari \d+ /);
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('perda no 17 th 2024');
    expect(faults).toEqual([]);
  });

  test('a shared address opens with its choices, and going back undoes a choice', async () => {
    const {page} = await open('/regulasi/?tema=disabilitas');
    const before = await page.locator(rows).count();
    await page.getByLabel('Status', {exact: true}).selectOption('dicabut');
    await expect.poll(() => page.locator(rows).count()).toBeLessThan(before);
    await page.goBack();
    await expect.poll(() => page.locator(rows).count()).toBe(before);
  });

  test('nothing found says so, and one button clears every choice', async () => {
    const {page} = await open('/regulasi/?q=zzz&status=dicabut');
    await page.getByText('Tidak ada hasil.').waitFor();
    await page.getByRole('button', {name: 'Hapus saringan'}).click();
    await expect.poll(() => page.locator(rows).count()).toBeGreaterThanOrEqual(45);
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  test('a repealed regulation says so in words and leads to its successor', async () => {
    const {page} = await open('/regulasi/permendagri-100-2018/');
    const said = await page.locator('main').innerText();
    expect(said).toContain('Tidak berlaku lagi. Dicabut dengan Permendagri 59/2021.');
    expect(said).toContain('bukan lembaran resmi');
    await page.getByRole('link', {name: 'Baca penggantinya: Permendagri 59/2021'}).click();
    await page.waitForURL('**/regulasi/permendagri-59-2021/');
  });

  test('the citation is text on the page, and structured data agrees with the status', async () => {
    const {page} = await open('/regulasi/uu-8-2016/');
    expect(await page.locator('#sitiran ~ dl').innerText()).toContain('(Lembaran Negara Republik Indonesia Tahun 2016 Nomor 69, Tambahan Lembaran Negara Republik Indonesia Nomor 5871)');
    const data = JSON.parse(await page.locator('head script[type="application/ld+json"]').last().innerText()) as Record<string, unknown>;
    expect(data['@type']).toContain('Legislation');
    expect(data).toMatchObject({legislationLegalForce: 'https://schema.org/InForce', legislationDate: '2016-04-15'});
  });

  test('the status stands in full sentences: holds, changed by what, when checked, and whether a text is here', async () => {
    const {page} = await open('/regulasi/uu-23-2014/', {javaScriptEnabled: false});
    const panel = await page.locator('[data-nada]').filter({hasText: 'Diperiksa'}).innerText();
    expect(panel).toMatch(/Berlaku sejak 2 Oktober 2014\. Diubah dengan UU 9\/2015/);
    expect(panel).toContain('Naskah belum tersedia di pustaka ini.');
    expect(panel).toContain('naskah yang ditandatangani dan diundangkan yang berlaku');
  });

  test('the answer stands in the first screen of a phone', async () => {
    const {page} = await open('/regulasi/permendagri-59-2021/', {viewport: {width: 360, height: 740}});
    const sentence = await page.getByText(/Diperiksa \d+ \w+ \d{4}\./).boundingBox();
    expect((sentence?.y ?? Infinity) + (sentence?.height ?? 0)).toBeLessThan(740);
  });

  test.each([[360, 'UU 23/2014'], [1280, 'UU 23/2014']])('at %i px one diagram shows, its boxes are links, and the lists say the same', async (width, name) => {
    const {page} = await open('/regulasi/pp-2-2018/', {viewport: {width, height: 900}, javaScriptEnabled: false});
    const diagram = page.getByRole('group', {name: /^Diagram hubungan PP 2\/2018: /});
    expect(await diagram.count()).toBe(1);
    const list = page.locator('#hubungan-dilaksanakan-oleh ~ ul');
    expect(await diagram.getByRole('link', {name: /lagi$/}).getAttribute('href')).toBe('#hubungan-dilaksanakan-oleh');
    expect(await list.getByRole('link').count()).toBeGreaterThan(5);
    await diagram.getByRole('link', {name}).click();
    await page.waitForURL('**/regulasi/uu-23-2014/');
  });

  test('the three tiers are one table whose articles lead into our text, and acts show their own rows', async () => {
    const {page} = await open('/regulasi/tiga-tingkat/disabilitas/');
    const table = page.getByRole('table', {name: 'Pokok yang sama pada tiga tingkat peraturan'});
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(['Pokok', 'Undang-undang', 'Peraturan pemerintah dan presiden', 'Peraturan daerah']);
    const row = table.getByRole('row').filter({has: page.getByRole('rowheader', {name: 'Kuota kerja'})});
    expect(await row.getByText('Pasal 53').first().isVisible()).toBe(true);
    await row.getByRole('link', {name: 'Pasal 17', exact: true}).click();
    await page.waitForURL('**/regulasi/model-perda-disabilitas/#pasal-17');
    await page.locator('#tingkat-lain').click();
    expect(await page.locator('section[aria-labelledby=tingkat-lain] tbody tr').count()).toBeGreaterThan(10);
  });

  test('on a phone each topic is a card: nothing scrolls sideways', async () => {
    const {page} = await open('/regulasi/tiga-tingkat/disabilitas/', {viewport: {width: 360, height: 740}});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    expect(await page.locator('main tbody td').first().evaluate((cell) => getComputedStyle(cell).display)).toBe('block');
  });

  test('the easy-read version is one click from the top: large, a sentence a line, with who has reviewed it', async () => {
    const {page} = await open('/regulasi/model-perda-disabilitas/');
    await page.getByRole('link', {name: 'Baca versi mudah'}).click();
    const part = page.getByRole('region', {name: 'Versi mudah baca'});
    const first = part.locator('p').first();
    const style = await first.evaluate((element) => ({size: parseFloat(getComputedStyle(element).fontSize), align: getComputedStyle(element).textAlign}));
    expect(style.size).toBeGreaterThanOrEqual(14 * (96 / 72));
    expect(style.align).toBe('start');
    expect((await first.innerText()).split('\n').every((line) => (line.match(/[.!?]/g) ?? []).length === 1)).toBe(true);
    expect(await part.innerText()).toContain('Versi ini belum ditinjau penyandang disabilitas.');
  });

  test('on a phone the list is folded by kind with counts, and a choice unfolds it', async () => {
    const {page} = await open('/regulasi/', {viewport: {width: 360, height: 740}});
    expect(await page.locator('main').evaluate((main) => main.scrollHeight)).toBeLessThan(2500);
    await page.getByText(/^Undang-undang \(\d+\)$/).locator('visible=true').click();
    expect(await page.getByRole('link', {name: 'UU 8/2016'}).isVisible()).toBe(true);
    await page.getByLabel('Nomor atau kata dalam judul').fill('permendagri 59 2021');
    expect(await page.getByRole('link', {name: 'Permendagri 59/2021'}).isVisible()).toBe(true);
  });

  test.each(['/regulasi/', '/regulasi/uu-8-2016/', '/regulasi/tiga-tingkat/disabilitas/'])('%s does not scroll sideways at 360 px with text twice as large', async (path) => {
    const {page} = await open(path, {viewport: {width: 360, height: 740}});
    await page.addStyleTag({content: 'html{font-size:225%!important}'});
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  test('paper carries status, citation and text, and no navigation or retelling of ours', async () => {
    const {page} = await open('/regulasi/model-perda-disabilitas/');
    await page.emulateMedia({media: 'print'});
    expect(await page.getByText(/Naskah model tulisan pustaka ini/).first().isVisible()).toBe(true);
    expect(await page.locator('#sitiran').isVisible()).toBe(true);
    expect(await page.locator('#pasal-28-ayat-2').isVisible()).toBe(true);
    for (const hidden of ['.navbar', '#ringkasan', '#mudah-baca', 'nav[aria-label="Di halaman ini"]']) expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  });
});
