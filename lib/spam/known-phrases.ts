// What advertising in comments is about, in words that an honest comment on an article seldom holds. Each topic counts once for
// its first phrase and a little for more. Written folded: "ae" for "ä", no capitals.
export type Topic = { name: string; weight: number; phrases: readonly string[] };

export const topics: readonly Topic[] = [
  {
    name: "gambling",
    weight: 3,
    phrases:
      list(`online casino, casino online, casino bonus, online casinos, freispiele ohne einzahlung, bonus ohne einzahlung, free spins, slot online,
      slot gacor, situs slot, judi online, sportwetten bonus, wettbonus, no deposit bonus, jackpot knacken, maxwin, gacor, togel, online slots, slot machine online`),
  },
  {
    name: "pharmacy",
    weight: 3,
    phrases:
      list(`viagra, cialis, levitra, kamagra, tadalafil, sildenafil, potenzmittel, ohne rezept bestellen, rezeptfrei kaufen, rezeptfrei bestellen,
      online pharmacy, without prescription, penis enlargement, penisverlaengerung, keto gummies, weight loss pills, abnehmpillen, male enhancement, diaetpillen`),
  },
  {
    name: "credit",
    weight: 3,
    phrases:
      list(`kredit ohne schufa, sofortkredit, schufafreier kredit, payday loan, payday loans, bad credit, personal loans, quick loan, guenstige kredite,
      kreditangebot, darlehensangebot, kredit zwischen privatpersonen, loan offer, loan without collateral, debt consolidation`),
  },
  {
    name: "money",
    weight: 2.5,
    phrases:
      list(`make money online, earn money online, earn money, get paid, extra income, passive income, passives einkommen, geld verdienen, von zu hause aus verdienen,
      work from home, working from home, per week from home, per month from, make money, make some money, start working from, nebenverdienst, finanzielle freiheit, financial freedom, easy money, esyest money, reich werden mit, get rich`),
  },
  {
    name: "crypto",
    weight: 2.5,
    phrases:
      list(`bitcoin investment, bitcoin verdienen, crypto investment, krypto investment, forex trading, forex trader, binary options, binaere optionen,
      trading bot, trading signals, recover your bitcoin, recovery expert, recover lost funds, mining plattform, investment platform, expert trader, gewinn garantiert`),
  },
  {
    name: "ranking",
    weight: 2.5,
    phrases:
      list(`seo service, seo services, seo agentur guenstig, backlinks, backlinks kaufen, buy backlinks, guest post, gastbeitrag kaufen, google ranking verbessern,
      first page of google, web traffic, website traffic, domain authority, link building, linkaufbau, social media followers, buy followers, follower kaufen, likes kaufen`),
  },
  {
    name: "support",
    weight: 3,
    phrases:
      list(`support number, support phone number, phone number, customer service number, customer care number, customer support number, toll free,
      tech support, helpline number, technical support team, antivirus support, call our experts, kundendienst telefonnummer`),
  },
  {
    name: "services",
    weight: 2.5,
    phrases:
      list(`escort service, escort girls, escorts in, call girls, cleaning company, movers and packers, packers and movers, assignment help, essay writing service,
      buy essay, dissertation help, fake documents, fuehrerschein kaufen, replica watches, cheap flights, flight tickets, airlines reservations, reservations number,
      training in chennai, training in bangalore, training institute, best offers, replica uhren, fuehrerschein ohne pruefung`),
  },
  {
    name: "dating",
    weight: 3,
    phrases:
      list(`spell caster, love spell, liebeszauber, partnerrueckfuehrung, sexkontakte, sex dating, sexdate, heisse frauen, einsame frauen, hot girls, adult dating,
      webcam girls, my sexy video, nude pics, whatsapp me, schreib mir auf whatsapp, schreib mir auf telegram, contact him on, via telegram, on telegram, telegram kanal`),
  },
  {
    name: "hints",
    weight: 1.5,
    phrases: list(
      "subscribe to, subscribe, check it out, hey guys, like this comment, please share, vote for me, my song, my page, rapper, gofundme",
    ),
  },
  {
    name: "promotion",
    weight: 3,
    phrases:
      list(`check out my, check my channel, check out this video, check me out, check my, my music, my mixtape, my new song, my first song, hit the subscribe, website called,
      come on over, please like, upcoming rapper, visit my channel, visit my website, visit my site, visit my blog, my channel, my chanel,
      my youtube, my new video, my covers, my music video, subscribe to my, subscribe to me, please subscribe, plz subscribe, pls subscribe, subscribe back, sub to my,
      sub back, i sub back, sub for sub, sub 4 sub, subscribe for, give me a chance, thumbs up if, thumbs up so, suscribe, add me on, like my page, like my video,
      abonniert meinen kanal, abonniere meinen kanal, mein kanal, schaut auf meinem kanal, schaut mal auf meinem, besucht meine seite, besuchen sie meine seite,
      besuchen sie meine website, besuche meine website, meine webseite besuchen, visit our website, our website, follow me on, follow us on,
      free gift card, gift cards, click here, klick hier, klicken sie hier, hier klicken, gutscheincode, rabattcode, promo code`),
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
