import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { followLink, useAddress } from './address.ts';
import { Frame } from './frame.tsx';
import { usePlace } from './place.ts';
import { Screen } from './screen.tsx';
import { chosenLanguage, keepLanguage } from './settings.ts';
import { type Language, LanguageContext } from './words.ts';

function Page() {
  const [language, setLanguage] = useState<Language>(chosenLanguage);
  const { href, path, search, hash } = useAddress();
  const screen = path.join('/');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-Hans' : 'en';
    keepLanguage(language);
  }, [language]);
  useEffect(() => {
    addEventListener('click', followLink);
    return () => removeEventListener('click', followLink);
  }, []);
  usePlace(href, { screen, after: search.get('after'), view: search.get('view') });
  return (
    <LanguageContext.Provider value={language}>
      <Frame path={path} search={search} language={language} onLanguage={setLanguage}>
        <Screen key={screen} path={path} search={search} hash={hash} />
      </Frame>
    </LanguageContext.Provider>
  );
}

render(<Page />, document.getElementById('page') as HTMLElement);
