// What advertising in comments is about. Each topic has words that an honest comment on an article hardly ever holds, and words that honest
// people need too, when they talk about money, medicine or music. Written folded: "ae" for "ä", no capitals.
export type Topic = {
  name: string;
  weight: number;
  /** One says what the comment is about. */
  telling: readonly string[];
  /** One says nothing by itself. */
  common: readonly string[];
};

export const topics: readonly Topic[] = [
  {
    name: "gambling",
    weight: 3,
    telling:
      list(`casino online, casino bonus, freispiele ohne einzahlung, bonus ohne einzahlung, slot online, slot gacor, situs slot, judi online, sportwetten bonus,
      wettbonus, no deposit bonus, jackpot knacken, maxwin, gacor, togel, online slots, slot machine online`),
    common: list(`online casino, online casinos, free spins, freispiele, jackpot, sportwetten`),
  },
  {
    name: "pharmacy",
    weight: 3,
    telling: list(
      `kamagra, tadalafil, ohne rezept bestellen, penis enlargement, keto gummies, weight loss pills, abnehmpillen, male enhancement, diaetpillen, buy viagra, viagra kaufen, viagra bestellen, viagra rezeptfrei, viagra online`,
    ),
    common: list(
      `potenzmittel, penisverlaengerung, rezeptfrei kaufen, rezeptfrei bestellen, viagra, cialis, levitra, sildenafil, online pharmacy, without prescription`,
    ),
  },
  {
    name: "credit",
    weight: 3,
    telling: list(`kredit ohne schufa, schufafreier kredit, kreditangebot, darlehensangebot, kredit zwischen privatpersonen, loan offer,
      loan without collateral`),
    common: list(`guenstige kredite, sofortkredit, payday loan, payday loans, bad credit, personal loans, quick loan, debt consolidation`),
  },
  {
    name: "money",
    weight: 2.5,
    telling: list(
      `make money online, earn money online, von zu hause aus verdienen, per week from home, start working from, esyest money, reich werden mit`,
    ),
    common:
      list(`earn money, get paid, extra income, passive income, passives einkommen, geld verdienen, work from home, working from home, per month from, make money,
      make some money, nebenverdienst, finanzielle freiheit, financial freedom, easy money, get rich`),
  },
  {
    name: "crypto",
    weight: 2.5,
    telling:
      list(`bitcoin investment, bitcoin verdienen, crypto investment, krypto investment, recover your bitcoin, recovery expert, recover lost funds,
      mining plattform, expert trader, gewinn garantiert`),
    common: list(`forex trading, forex trader, binary options, binaere optionen, trading bot, trading signals, investment platform`),
  },
  {
    name: "ranking",
    weight: 2.5,
    telling:
      list(`seo services, seo agentur guenstig, backlinks kaufen, buy backlinks, gastbeitrag kaufen, google ranking verbessern, first page of google,
      buy followers, follower kaufen, likes kaufen`),
    common: list(
      `seo service, backlinks, guest post, web traffic, website traffic, domain authority, link building, linkaufbau, social media followers`,
    ),
  },
  {
    name: "support",
    weight: 3,
    telling: list(
      `support phone number, customer care number, customer support number, helpline number, antivirus support, call our experts`,
    ),
    common: list(
      `support number, phone number, customer service number, toll free, tech support, technical support team, kundendienst telefonnummer`,
    ),
  },
  {
    name: "services",
    weight: 2.5,
    telling: list(`escort girls, escorts in, movers and packers, packers and movers, assignment help, essay writing service, buy essay,
      dissertation help, fuehrerschein kaufen, replica watches, replica uhren, airlines reservations, reservations number, training in chennai, training in bangalore`),
    common: list(
      `escort service, call girls, cleaning company, fake documents, cheap flights, flight tickets, training institute, best offers, fuehrerschein ohne pruefung`,
    ),
  },
  {
    name: "dating",
    weight: 3,
    telling:
      list(`spell caster, love spell, partnerrueckfuehrung, sexkontakte, sex dating, sexdate, heisse frauen, adult dating, webcam girls,
      my sexy video, nude pics, whatsapp me, schreib mir auf whatsapp, schreib mir auf telegram, contact him on`),
    common: list(`hot girls, liebeszauber, einsame frauen, via telegram, on telegram, telegram kanal`),
  },
  {
    name: "promotion",
    weight: 3,
    telling:
      list(`check out my, check my channel, check out this video, my mixtape, my new song, my first song, upcoming rapper, visit my channel, visit my website,
      visit my site, visit my blog, my channel, my chanel, my new video, my covers, my music video, subscribe to my, subscribe to me, please subscribe, plz subscribe,
      pls subscribe, subscribe back, sub to my, sub back, sub for sub, sub 4 sub, give me a chance, thumbs up so, suscribe, like my page, like my video,
      abonniert meinen kanal, abonniere meinen kanal, schaut auf meinem kanal, schaut mal auf meinem, besucht meine seite, besuchen sie meine seite,
      besuchen sie meine website, besuche meine website, meine webseite besuchen, visit our website, free gift card`),
    common:
      list(`check it out, check me out, check my, hey guys, like this comment, please share, please like, vote for me, my song, my page, my music, my youtube, rapper, gofundme,
      subscribe, website called, come on over, thumbs up if, add me on, our website, follow me on, follow us on,
      gift cards, click here, klick hier, klicken sie hier, hier klicken, mein kanal, gutscheincode, rabattcode, promo code`),
  },
];

/** Praise that fits under any text of any site. Honest readers praise too: it counts only beside a link or a homepage. */
export const praise: readonly string[] =
  list(`great blog, nice blog, web blog, weblog, this web, web page, this subject, this matter, this topic, this info, of info, useful info, helpful info, your posts,
  your blog post, your presentation, will bookmark, be back, will come back, i discovered, discovered your, blogging for, content material, more posts, aided me, your host, searching for,
   awesome blog, wonderful blog, amazing blog, fantastic blog, excellent blog, your blog, your website,
  your web site, your weblog, your site, this website, this web site, this weblog, this blog, your web page, this site, website owner, site owner, web owners, bloggers,
  nice post, great post, good post, excellent post, awesome post, wonderful post, great article, excellent article, nice article, nice information, great information,
  useful information, valuable information, helpful information, valuable info, nice info, great info, thanks for sharing, thank you for sharing, bookmark, bookmarked, bookmarking,
  your feed, your feeds, your rss, rss feed, keep up the, keep it up, stumbled upon, stumbled across, article writer, write up, write ups, writing style, your writing,
  informative article, informative post, very informative, very helpful, web hosting, web host, browser compatibility, toller blog, schoener blog, super blog, ihr blog,
  ihre webseite, ihre website, tolle webseite, tolle seite, schoene seite, interessante seite, nuetzliche informationen, hilfreiche informationen, informativer beitrag,
  danke fuers teilen, danke fuer das teilen, weiter so, lesezeichen, toller artikel, toller beitrag, super artikel, guter beitrag, nice one, good job, great job`);

function list(written: string): string[] {
  return written.split(",").map((phrase) => phrase.trim().replace(/\s+/g, " "));
}
