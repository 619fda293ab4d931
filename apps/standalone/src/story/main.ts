import 'reflect-metadata';
import { readStoryConfig } from './config';
import { sentenceOf, tellStory } from './tell';

void (async () => tellStory(readStoryConfig(), (line = '') => console.log(line)))().then((differences) => { if (differences.length) process.exitCode = 1; }, (error: unknown) => {
  console.error(sentenceOf(error));
  process.exit(1);
});
