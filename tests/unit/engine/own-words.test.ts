import { expect, it } from 'vitest';
import { createEnglish } from '../../../lib/language/english/english.ts';

const english = createEnglish();
const isOwn = (text: string) => english.isOwn(text.toLowerCase().split(' '));

// Chromium takes each of these for another language: Danish, Catalan, Norwegian, Frisian, Xhosa, Filipino, Afrikaans.
it.each([
  'We utilise masks against hypertension',
  'Diabetics should never skip insulin',
  'Hypertension kills in silence',
  'Register here before the deadline',
  'Sleep well before your exam',
  'Junior doctors strike tomorrow',
])('takes “%s” for English', (text) => expect(isOwn(text)).toBe(true));

it.each([
  'Hipertensió arterial a la consulta',
  'Vacuna’t contra la grip avui',
  'Dormir bien antes del examen',
  'Hospital general de la ciudad',
  'Gesundheit ist ein Menschenrecht für alle',
  'Slaap goed voor je examen',
  'Vi har en ny klinik i byen',
  'Le tabac tue en silence',
  'La salute mentale di tutti noi',
  'Saúde mental é um direito',
])('leaves “%s” to the detector', (text) => expect(isOwn(text)).toBe(false));
