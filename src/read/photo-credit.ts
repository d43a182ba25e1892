// Where neither markup nor layout tells a caption, its last words do: they say whose the photograph is.

const agency = String.raw`(?:AP|AFP|EPA|Reuters|REUTERS|Getty Images|Bloomberg|Xinhua|Pool|POOL|法新社|路透社|美聯社|美联社|新華社|新华社|中央社)`;
const photographer = String.raw`\p{Lu}[\p{L}.'’-]{1,20}(?: [\p{L}.'’-]{1,20}){0,3}`;

const slashedCredits: readonly RegExp[] = [
  // … on Capitol Hill. REUTERS/Jane Doe
  new RegExp(String.raw`${agency} ?/ ?${photographer}\.?$`, 'u'),
  // … in Geneva. Jane Doe/AFP via Getty Images; (Jane Doe/AP); [Jane Doe/AP Photo]
  new RegExp(
    String.raw`[\p{L}.'’-]{1,20} ?/ ?(?:[\p{L} ]{1,20}/ ?)?${agency}(?: Photos?| Images)?(?:(?: via |/)[\p{L} ]{2,30})?[)）\]]?$`,
    'u',
  ),
];

const credits: readonly RegExp[] = [
  // … in Tripoli, June 8, 2017. Jane Doe
  new RegExp(
    String.raw`[a-z]{3,9}\.? \d{1,2}, (?:19|20)\d\d\. \p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20}){1,2}$`,
    'u',
  ),
  // (Photo by Jane Doe); (AP Photo/Jane Doe); Photo: Jane Doe
  /[([](?:[A-Z]{2,4} )?(?:Photo|Photograph|Image|Picture)s?(?: by|\/|:| courtesy of| credit:?)[^()[\]]{2,60}[)\]]$/,
  // （大橋通訊社提供）, （李攝影攝）, （圖：大橋通訊社）, 圖／大橋通訊社提供
  /[（(][^（）()]{1,40}(?:提供|[摄攝]|供[图圖])[）)]$/,
  /[（(](?:[图圖]片?(?:来源|來源)?|照片|[摄攝]影)[：:／/][^（）()]{2,40}[）)]$/,
  /(?:^|[。\s])[图圖][：:／/][^。，]{2,24}$/,
];

/** The longest caption of a photograph, in UTF-16 units. */
const longest = 600;

/** True for a paragraph that tells what a photograph shows and then whose it is. */
export function endsInPhotoCredit(paragraph: string): boolean {
  if (paragraph.length < 20 || paragraph.length > longest) return false;
  const end = paragraph.slice(-120);
  // Asked first whether there is a slash at all: those credits take long, and a long text has thousands of paragraphs.
  return (
    (end.includes('/') && slashedCredits.some((credit) => credit.test(end))) ||
    credits.some((credit) => credit.test(end))
  );
}
