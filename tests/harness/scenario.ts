import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LaunchedBrowser } from './launch.ts';
import { openPanel, type Panel } from './panel.ts';

/** The audiences that come with the extension, as the popup offers them. */
type AudienceId = 'general-public' | 'medical-students' | 'stakeholders';

/** A post that somebody writes, and for whom. */
interface Scene {
  readonly title: string;
  /** Another page than the one before, and the box there. */
  readonly at?: { readonly url: string; readonly field: string };
  readonly text: string;
  /** In the order chosen: one text gets another report for each. */
  readonly audiences: readonly AudienceId[];
}

const SCENES: readonly Scene[] = [
  {
    title: 'A webinar, announced the way organisations do',
    text: 'On the occasion of World AMR Awareness Week we are proud to announce a multistakeholder webinar. The utilisation of broad-spectrum antimicrobials will be discussed in order to facilitate capacity building. Register here! #amr #antibioticresistance #webinar',
    audiences: ['general-public', 'medical-students', 'stakeholders'],
  },
  {
    title: 'A finding to pass on among medical students',
    text: 'A cuff that is too small can make a healthy patient look hypertensive. In our audit 4 in 10 first readings were taken with the wrong size. Measure the arm first. What does your ward do before it writes a number down?',
    audiences: ['medical-students'],
  },
  {
    title: 'A demand to a city council',
    text: 'Children breathe their dirtiest air of the day at the school gate. Our position: @NorthbayCouncil should close school streets to cars at drop-off. We can bring our traffic counts to the transport committee: https://example.org/school-streets',
    audiences: ['stakeholders'],
  },
  {
    title: 'A post on Facebook that is too proud of itself',
    at: { url: 'https://www.facebook.com/?open=post', field: 'form[method="POST"] [contenteditable]' },
    text: 'We are proud to announce that our team utilised the weekend to measure the blood pressure of 212 patients suffering from hypertension at the market. #health #hypertension #proud',
    audiences: ['general-public'],
  },
  {
    title: 'A caption on Instagram with a link nobody can follow',
    at: { url: 'https://www.instagram.com/create/details/', field: '.caption-side [contenteditable]' },
    text: 'Your first year on the ward is hard. Ask for help early, and tell us what helped you. Read more: https://example.org/first-year #medstudents',
    audiences: ['medical-students'],
  },
];

/** Chooses the audience in the popup, as a person would. */
async function chooseAudience(popup: Page, page: Page, audience: AudienceId): Promise<void> {
  await popup.bringToFront();
  const control = popup.locator('[name="audience"]');
  const isList = (await control.first().evaluate((element) => element.tagName)) === 'SELECT';
  if (isList) await control.selectOption(audience);
  else await popup.locator(`[name="audience"][value="${audience}"]`).click();
  await page.bringToFront();
}

/** Two pictures in one, the panel to the right of the page. */
async function joinPictures(browser: LaunchedBrowser, page: Buffer, panel: Buffer): Promise<Buffer> {
  const sheet = await browser.context.newPage();
  const image = (picture: Buffer) => `<img src="data:image/png;base64,${picture.toString('base64')}">`;
  await sheet.setContent(
    `<body style="margin:0;display:inline-flex;align-items:end;gap:1px;background:#fff">${image(page)}${image(panel)}`,
  );
  const joined = await sheet.locator('body').screenshot();
  await sheet.close();
  return joined;
}

async function printHints(panel: Panel, scene: Scene, audience: AudienceId): Promise<void> {
  const hints = await panel.hints();
  console.log(`\n${scene.title}, for ${audience} (${hints.length} ${hints.length === 1 ? 'hint' : 'hints'})`);
  for (const { severity, rule, text } of hints)
    console.log(`  ${severity.padEnd(8)} ${rule.padEnd(24)} ${text}`);
}

/**
 * Plays what a person would do: types posts into compose boxes, switches the audience, reads the panel. Prints the
 * hints and writes the pictures of page and panel into `folder`.
 */
export async function playScenario(browser: LaunchedBrowser, page: Page, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const panel = await openPanel(browser, page);
  const popup = await browser.context.newPage();
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  let number = 0;
  for (const scene of SCENES) {
    await page.bringToFront();
    if (scene.at) {
      await page.goto(scene.at.url);
      await page.locator(scene.at.field).click();
    }
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(scene.text);
    console.log(`\n“${scene.text}”`);
    for (const audience of scene.audiences) {
      await chooseAudience(popup, page, audience);
      await panel.reportOn(scene.text.length, audience);
      await panel.settle();
      await printHints(panel, scene, audience);
      number += 1;
      const [left, right] = [await page.screenshot(), await panel.picture()];
      const name = join(folder, `${number}-${audience}`);
      await writeFile(`${name}-page.png`, left);
      await writeFile(`${name}-panel.png`, right);
      await writeFile(`${name}.png`, await joinPictures(browser, left, right));
    }
  }
  await panel.close();
}
