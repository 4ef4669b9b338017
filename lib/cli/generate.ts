import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registryModule } from './build-registry.ts';

const rulesFolder = join(import.meta.dirname, '../rules');
writeFileSync(join(rulesFolder, 'registry.generated.ts'), registryModule());
// The messages are read from the registry just written.
const { writeMessages } = await import('./write-messages.ts');
writeMessages();
