/** Own plain style of the simulated Darsak, served as one sheet. */
export const darsakStyle = `
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.7 'Noto Sans Arabic', 'Noto Sans', sans-serif; color: #22313a; background: #f3f7f6; }
a { color: #0b6e66; text-decoration: none; }
.simulation { background: #fff3cd; color: #664d03; text-align: center; padding: 3px 10px; font-size: 13px; }
.topbar { background: #0f7a70; color: #fff; display: flex; gap: 24px; align-items: center; padding: 12px 28px; flex-wrap: wrap; }
.topbar strong { font-size: 20px; } .topbar a { color: #e6fffa; } .topbar .spacer { flex: 1; }
.container { max-inline-size: 1080px; margin: 0 auto; padding: 22px 20px 60px; }
h1, h2 { font-size: 22px; margin: 0 0 14px; } h4, h5 { margin: 0; font-size: 17px; }
.card { background: #fff; border: 1px solid #d9e4e1; border-radius: 10px; box-shadow: 0 1px 3px #0000000d; }
.card-body { padding: 16px 20px; } .card-title { font-weight: 700; } .card-text { margin: 4px 0 8px; }
.deck { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 16px; }
.badge { background: #e0f2ef; color: #0b5d56; border-radius: 20px; padding: 2px 12px; font-size: 13px; }
.table-responsive { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; background: #fff; } caption { text-align: start; font-weight: 700; padding: 6px 0 10px; }
th, td { border-block-end: 1px solid #e0e8e6; padding: 9px 12px; text-align: start; } th, thead td { background: #eaf4f2; font-weight: 700; }
td[dir=ltr] { text-align: end; } html[dir=ltr] td[dir=ltr] { text-align: start; } .simulation span { margin-inline-start: 14px; }
.btn { display: inline-block; border: 1px solid #0f7a70; color: #0f7a70; background: #fff; font: inherit; border-radius: 8px; padding: 4px 16px; cursor: pointer; }
.btn-primary { background: #0f7a70; color: #fff; }
.pagination { display: flex; list-style: none; gap: 6px; padding: 0; margin: 18px 0 0; } .page-link { border: 1px solid #cddbd8; border-radius: 6px; padding: 3px 12px; display: inline-block; }
.page-item.active .page-link { background: #0f7a70; color: #fff; } .page-item.disabled { opacity: .45; }
.list-group { list-style: none; margin: 0; padding: 0; } .list-group-item { display: flex; gap: 14px; align-items: center; background: #fff; border: 1px solid #e0e8e6; padding: 10px 16px; }
.list-group-item img { inline-size: 36px; block-size: 36px; border-radius: 50%; background: #dcebe8; } .list-group-item div { flex: 1; } .list-group-item small { display: block; color: #61727a; }
.row { display: flex; gap: 12px; padding: 9px 12px; border-block-end: 1px solid #e0e8e6; background: #fff; } .font-weight-bold { font-weight: 700; background: #eaf4f2; }
.col-1 { flex: 1; } .col-3 { flex: 3; } .col-6 { flex: 6; }
.skeleton { background: #dde7e5; border-radius: 6px; block-size: 18px; margin: 12px 0; }
.nav-tabs { display: flex; gap: 6px; list-style: none; padding: 0; margin: 16px 0; border-block-end: 1px solid #d9e4e1; } .nav-link { display: inline-block; padding: 6px 14px; border: 0; background: none; font: inherit; color: #0b6e66; cursor: pointer; } .nav-link.active { border-block-end: 3px solid #0f7a70; font-weight: 700; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 18px; margin: 14px 0; } dt { color: #61727a; } dd { margin: 0; }
.breadcrumb { display: flex; gap: 10px; list-style: none; padding: 0; margin: 0 0 12px; } video, iframe { max-inline-size: 100%; border: 0; background: #0d2b29; border-radius: 10px; }
.progress { background: #e0e8e6; border-radius: 20px; block-size: 12px; overflow: hidden; margin-block-start: 8px; } .progress-bar { background: #0f7a70; block-size: 100%; }
tr.group td, tfoot td { background: #f1f6f5; font-weight: 700; } .present { color: #0b6e66; } .absent { color: #9b1c1c; } .tile strong { display: block; font-size: 26px; }
.state-on-time { background: #2e8b57; } .state-late { background: #d69e2e; } .state-none { background: #c0392b; } .badge[role=img] { display: inline-block; inline-size: 18px; block-size: 18px; padding: 0; } .choice { margin-block-start: 28px; }
.login { max-inline-size: 420px; margin: 8vh auto; } .login label { display: block; margin-block-start: 10px; } .login input, .login select { font: inherit; padding: 7px 10px; border: 1px solid #bccbc8; border-radius: 6px; } .login input { inline-size: 100%; }
.empty { padding: 40px; text-align: center; color: #61727a; } .error { color: #9b1c1c; }
@media (max-width: 600px) { .container { padding: 14px 10px; } th, td { padding: 7px 6px; } }
`;
