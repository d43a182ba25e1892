import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/read/language.ts';
import { readArticle } from '../../src/read/read-article.ts';

test.each([
  ['zh-Hans', '市长周三表示，新桥将在六月前完工，费用由港口的储备支付。'],
  ['zh-Hant', '市長週三表示，新橋將在六月前完工，費用由港口的儲備支付。'],
  ['zh-Hans', '市长玛丽·霍尔特（Mary Holt）在Port Ellen Post上撰文，谈到了新桥。'],
  ['en', 'The mayor said on Wednesday that the new bridge (新桥) would be ready by June.'],
  ['en', 'Harbor bridge reopens'],
  ['ja', '市長は水曜日、新しい橋が六月までに完成すると述べた。'],
  ['ko', '시장은 수요일 새 다리가 6월까지 완공될 것이라고 말했다.'],
  ['ru', 'Мэр заявил в среду, что новый мост будет готов к июню.'],
  ['uk', 'Мер заявив у середу, що новий міст буде готовий до червня, її слова навели газети.'],
  ['ar', 'قال رئيس البلدية يوم الأربعاء إن الجسر الجديد سيكون جاهزا في يونيو.'],
  ['th', 'นายกเทศมนตรีกล่าวเมื่อวันพุธว่าสะพานใหม่จะแล้วเสร็จในเดือนมิถุนายน'],
  ['de', 'Der Bürgermeister sagte am Mittwoch, dass die neue Brücke bis Juni fertig sein werde.'],
  ['fr', 'Le maire a déclaré mercredi que le nouveau pont serait prêt en juin et que la ville le paierait.'],
  ['es', 'El alcalde dijo el miércoles que el nuevo puente estará listo en junio y que lo pagará la ciudad.'],
  ['pt', 'O prefeito disse na quarta-feira que a nova ponte não estará pronta em junho, como foi dito pela cidade.'],
  ['vi', 'Thị trưởng cho biết hôm thứ Tư rằng cây cầu mới sẽ được hoàn thành vào tháng Sáu và không có gì thay đổi.'],
  ['und', '12:30 — 14:50'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('A text in a language that is not supported keeps its metadata and says so', () => {
  const text = '新しい橋が完成\n\n2023年3月7日\n\n市長は水曜日、新しい橋が六月までに完成すると述べた。';
  const { article, problems } = readArticle(new TextEncoder().encode(text), { name: 'bridge.txt' });
  expect(article).toMatchObject({ title: '新しい橋が完成', language: 'ja', published: '2023-03-07' });
  expect(problems).toEqual([
    {
      rule: 'read/language',
      severity: 'WARNING',
      message: 'The text is not supported: Japanese. Only its metadata was read.',
      span: null,
    },
  ]);
});
