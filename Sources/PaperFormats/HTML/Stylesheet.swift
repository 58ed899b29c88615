// SPDX-License-Identifier: GPL-3.0-or-later

/// How papers look, on a screen and on A4.
///
/// The faces are those of the systems that papers are read on; each has all Vietnamese letters.
enum Stylesheet {
  static let text = """
    :root {
      --ink: #1d1b18; --soft: #5d574e; --line: #cfc7b8; --accent: #8c1d18; --tint: #f7f2e8;
    }
    html { font-size: 16.5px; }
    * { box-sizing: border-box; }
    body {
      margin: 0; background: #e9e5dc; color: var(--ink);
      font: 1rem/1.45 "Times New Roman", Tinos, "Liberation Serif", "Noto Serif", Times, serif;
      font-variant-numeric: lining-nums tabular-nums; overflow-wrap: anywhere;
    }
    main {
      max-width: 60rem; margin: 2rem auto; padding: 2.6rem 3rem 1.8rem; background: #fff;
      box-shadow: 0 1px 3px rgba(0, 0, 0, .18), 0 8px 28px rgba(0, 0, 0, .08);
    }
    header { margin-bottom: 1.6rem; border-top: 4px solid var(--accent); padding-top: 1.1rem; }
    .paper {
      margin: 0; color: var(--accent); font-weight: bold; font-size: .92rem;
      letter-spacing: .08em; text-transform: uppercase;
    }
    h1 { margin: .25rem 0 1rem; font-size: 1.62rem; line-height: 1.25; text-wrap: balance; }
    h2 { margin: 2rem 0 .4rem; font-size: 1.15rem; color: var(--accent); break-after: avoid; }
    p { margin: .4rem 0; }
    dl {
      display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr));
      gap: .55rem 2rem; margin: 0;
    }
    dt { color: var(--soft); font-size: .84rem; }
    dd { margin: 0; }
    table { width: 100%; border-collapse: collapse; margin: .6rem 0; }
    caption {
      position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
      white-space: nowrap;
    }
    th, td { padding: .32rem .7rem .32rem 0; text-align: left; vertical-align: top; }
    th:last-child, td:last-child { padding-right: .2rem; }
    thead th {
      border-bottom: 2px solid var(--ink); color: var(--soft); font-size: .84rem;
      vertical-align: bottom;
    }
    tbody td { border-bottom: 1px solid var(--line); }
    .content { width: 1%; white-space: nowrap; }
    .share-3 { width: 31%; } .share-4 { width: 42%; } .share-5 { width: 45%; }
    .trailing { text-align: right; }
    td.number, td.changeover { color: var(--soft); }
    th.remarked, td.remarked { padding-right: 3.1em; }
    .off {
      display: inline-block; width: 3.4em; margin-right: -3.4em;
      color: var(--accent); font-size: .84em; font-weight: normal; text-align: left;
    }
    tr.block-heading th {
      padding-top: .95rem; padding-bottom: .25rem; color: var(--accent);
      border-bottom: 1px solid var(--accent); font-size: 1.04rem;
    }
    tbody.block + tbody:not(.block) tr:first-child:not(.finish) td {
      border-top: 2px solid var(--accent);
    }
    tr.depth-1 td.title { padding-left: 1.1rem; }
    tr.depth-2 td.title, tr.depth-1.block-heading th { padding-left: 2.2rem; }
    tr.depth-3 td.title, tr.depth-2.block-heading th { padding-left: 3.3rem; }
    tr.depth-4 td.title, tr.depth-3.block-heading th { padding-left: 4.4rem; }
    tr.break td { background: var(--tint); font-style: italic; }
    tr.waiting td, tr.reserve td, .soft { color: var(--soft); font-style: italic; }
    tr.finish td { border-top: 2px solid var(--ink); font-weight: bold; }
    tr { break-inside: avoid; }
    tr.block-heading { break-after: avoid; }
    tr.finish, tr.reserve { break-before: avoid; }
    thead { display: table-header-group; }
    table.small { font-size: .94rem; break-inside: avoid; }
    ul.notes { margin: .5rem 0; padding-left: 1.1rem; color: var(--soft); font-size: .9rem; }
    h3 { margin: 1.2rem 0 .3rem; font-size: 1.04rem; break-after: avoid; }
    mark { background: #fff176; color: inherit; }
    .side-by-side { display: grid; grid-template-columns: 2fr 3fr; gap: 1rem; text-align: center; }
    .page-break { break-after: page; }
    p.note { color: var(--soft); font-size: .9rem; }
    p.cue { color: var(--soft); font-style: italic; }
    p.spoken { font-size: 1.15rem; line-height: 1.6; }
    p.centred, p.place-and-date, p.document-name, p.document-subject, p.signature {
      text-align: center;
    }
    p.issuing-body, p.national-title, p.national-motto, p.document-name, p.document-subject,
    p.signature { font-weight: bold; }
    p.national-motto { text-decoration: underline; text-underline-offset: .3em; }
    p.place-and-date { font-style: italic; }
    p.official-body { text-align: justify; text-indent: 2.5em; }
    p.recipients-heading { font: italic bold .86em/1.3 inherit; margin: 0; text-align: left; }
    p.recipient { font-size: .79em; margin: 0; text-align: left; }
    .official { --accent: #000; --soft: #000; --line: #000; --tint: #fff; }
    .official th, .official td { border: 1px solid #000; padding: .2rem .4rem; }
    footer {
      margin-top: 1.8rem; border-top: 1px solid var(--line); padding-top: .5rem;
      color: var(--soft); font-size: .8rem;
    }
    @media (max-width: 40rem) {
      html { font-size: 15px; }
      main { margin: 0; padding: 1.2rem 1rem; }
      th, td { padding-right: .45rem; }
    }
    @page {
      size: A4; margin: 16mm 15mm 16mm 20mm;
      @bottom-right { content: counter(page) " / " counter(pages); font: 9pt Tinos, Times, serif; }
    }
    @media print {
      * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
      html { font-size: 10.5pt; }
      body { background: none; line-height: 1.3; }
      header { margin-bottom: 1rem; }
      th, td { padding-top: .2rem; padding-bottom: .2rem; }
      tr.block-heading th { padding-top: .7rem; }
      main { max-width: none; margin: 0; padding: 0; box-shadow: none; }
    }
    """
}
