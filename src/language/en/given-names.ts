// Common given names in English news, by the pronoun that stands for their bearers.

const names = (list: string): readonly string[] => list.split(' ');

const hers = names(
  'Abigail Alexandra Alice Alison Amanda Amy Andrea Angela Anita Ann Anna Anne Annie Barbara Bertha Beth Betty Beverly Brenda Bridget Carla Carol Caroline Catherine Charlotte Cheryl Christina Christine Claire Clara Cynthia Dawn Deborah Denise Diana Diane Donna Doris Dorothy Edith Elaine Eleanor Elena Elizabeth Ella Ellen Emily Emma Erika Esther Eva Evelyn Florence Frances Georgia Gloria Grace Hannah Heather Helen Irene Isabel Jacqueline Jane Janet Janice Jennifer Jessica Joan Joanna Josephine Joyce Judith Judy Julia Julie Karen Kate Katherine Kathleen Kathy Katie Kimberly Kristen Laura Lauren Linda Lisa Lois Lori Louise Lucy Lynn Madison Margaret Maria Marie Marilyn Martha Mary Megan Melissa Michelle Mildred Nancy Natalie Nicola Nicole Nina Nora Norma Olga Olivia Pamela Patricia Paula Phyllis Rachel Rebecca Rita Rosa Rose Rosemary Ruth Sally Samantha Sandra Sara Sarah Sharon Shirley Sophia Sophie Stephanie Sue Susan Suzanne Sylvia Tammy Teresa Theresa Tiffany Tina Ursula Valerie Vanessa Vera Veronica Victoria Virginia Wanda Wendy Yvonne Debra Carolyn Kathryn Amber Danielle Brittany Isabella Kayla Natasha Fatima',
);
const his = names(
  'Aaron Adam Alan Albert Alexander Alfred Allan Andrew Anthony Antonio Arthur Barack Barry Benjamin Bernard Bill Boris Brad Brandon Brian Bruce Bryan Carl Carlos Charles Christopher Clarence Craig Daniel Dave David Dennis Derek Dmitry Donald Douglas Earl Edward Edwin Emmanuel Eric Ernest Ethan Eugene Felix Francois Frank Fred Frederick Gary George Gerald Giuseppe Glenn Gordon Graham Greg Gregory Harold Harry Harvey Henry Herbert Howard Hugh Hugo Ian Igor Ivan Jack Jacob James Jason Jean Jeff Jeffrey Jeremy Jerry Jim Joe Joel John Johnny Jonathan Jose Joseph Joshua Juan Justin Karl Keith Kenneth Kevin Lawrence Leonard Louis Luis Marco Mark Martin Matthew Michael Mike Mohammed Nathan Neil Nicholas Nick Nigel Norman Oliver Oscar Patrick Paul Pedro Peter Philip Phillip Ralph Raymond Richard Rick Robert Roger Roland Ronald Roy Russell Ryan Samuel Scott Sergei Simon Stanley Stephen Steve Steven Stuart Ted Terry Theodore Thomas Tim Timothy Todd Tom Tony Victor Vincent Vladimir Volodymyr Walter Warren Wayne William Larry Tyler Zachary Kyle Christian Noah Sean Shawn Jesse Dylan Billy Willie Gabriel Logan Randy Elijah Bobby Ahmed Muhammad Ali Hassan Dmitri Pierre Jacques Hans Klaus Luigi Giovanni Miguel Jorge Ibrahim Omar Yusuf',
);

const either = names('Alexis Ashley Kelly');
/** Names of places or words first of all, where they stand alone. */
const ambiguous = new Set(names('Bill Dawn Earl Florence Georgia Madison Sue Victoria Virginia'));

/** The pronoun of the bearer of a given name, where the name tells. */
export const pronounOf: ReadonlyMap<string, 'HE' | 'SHE'> = new Map([
  ...hers.map((name): [string, 'SHE'] => [name, 'SHE']),
  ...his.map((name): [string, 'HE'] => [name, 'HE']),
]);

/** Given names that are a person's also where they stand alone. */
export const givenNames: ReadonlySet<string> = new Set(
  [...hers, ...his, ...either].filter((name) => !ambiguous.has(name)),
);
