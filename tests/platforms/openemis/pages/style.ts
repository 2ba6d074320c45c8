/** Own plain style of the simulated OpenEMIS; served as one sheet. */
export const openEmisStyle = `
* { box-sizing: border-box; }
body { margin: 0; font: 14px/1.6 'Noto Sans Arabic', 'Noto Sans', sans-serif; color: #26323d; background: #eef1f4; }
a { color: #1f5f99; text-decoration: none; }
.simulation { background: #fff3cd; color: #664d03; text-align: center; padding: 2px 8px; font-size: 12px; }
header .navbar { display: flex; justify-content: space-between; align-items: center; background: #2f5d86; color: #fff; padding: 8px 20px; }
header a { color: #fff; } header h1 { font-size: 18px; margin: 0; }
.header-navigation { display: flex; gap: 18px; align-items: center; } .username { font-weight: 600; }
.pane-wrapper { display: flex; min-height: calc(100vh - 130px); }
.left-pane { inline-size: 210px; background: #fff; border-inline-end: 1px solid #d8dee4; padding: 12px 0; }
.left-pane ul { list-style: none; margin: 0; padding: 0; } .left-pane a { display: block; padding: 7px 18px; }
.left-pane ul ul a { padding-inline-start: 34px; } .nav-active { background: #e3edf6; font-weight: 600; }
.right-pane { flex: 1; padding: 14px 22px; min-inline-size: 0; }
.breadcrumb { list-style: none; display: flex; gap: 8px; padding: 0; margin: 0 0 6px; font-size: 12px; }
.breadcrumb li + li::before { content: '/'; margin-inline-end: 8px; color: #97a3ae; }
h2#main-header { font-size: 20px; margin: 0 0 12px; font-weight: 600; }
.panel { background: #fff; border: 1px solid #d8dee4; border-radius: 4px; } .panel-body { padding: 16px; }
.panel-toolbar .toolbar-wrapper { display: flex; gap: 10px; margin-block-end: 12px; }
select, input { font: inherit; padding: 4px 8px; border: 1px solid #b9c4ce; border-radius: 3px; background: #fff; }
.table-responsive { overflow-x: auto; }
table.table { border-collapse: collapse; inline-size: 100%; } .table th { background: #f4f6f8; text-align: start; font-weight: 600; }
.table th, .table td { border: 1px solid #dfe5ea; padding: 7px 10px; } tbody[data-link] tr { cursor: pointer; }
tbody[data-link] tr:hover { background: #f7fafc; }
.dropdown { position: relative; } .dropdown-menu { display: none; } .dropdown.open .dropdown-menu { display: block; position: absolute; background: #fff; border: 1px solid #ccd4db; list-style: none; margin: 0; padding: 6px 14px; z-index: 2; }
.btn { font: inherit; padding: 4px 12px; border: 1px solid #b9c4ce; border-radius: 3px; background: #fff; cursor: pointer; }
.username .btn { background: none; border: 0; padding: 0; }
.btn-primary { background: #2f5d86; color: #fff; border-color: #2f5d86; }
.pagination-wrapper { display: flex; gap: 20px; align-items: center; margin-block-start: 12px; flex-wrap: wrap; }
.pagination { display: flex; list-style: none; gap: 4px; margin: 0; padding: 0; }
.pagination li a { display: inline-block; padding: 2px 9px; border: 1px solid #d0d8df; border-radius: 3px; } .pagination .active a { background: #2f5d86; color: #fff; }
.pagination .prev a::before { content: '‹'; } .pagination .next a::before { content: '›'; } .disabled { opacity: .4; }
.display-limit { display: flex; gap: 6px; align-items: center; } .display-limit p { margin: 0; }
.row { display: flex; gap: 12px; padding: 5px 0; border-block-end: 1px solid #eef1f4; } .form-label { inline-size: 180px; color: #5b6975; }
.alert { background: #fdecea; color: #842029; padding: 6px 12px; border-radius: 3px; }
body.login { display: block; } .login-box { max-inline-size: 340px; margin: 10vh auto; background: #fff; padding: 26px; border: 1px solid #d8dee4; border-radius: 6px; }
.login-box input, .login-box select { inline-size: 100%; margin-block-end: 12px; padding: 8px; } .login-box .btn { inline-size: 100%; padding: 8px; }
.nav-tabs { display: flex; flex-wrap: wrap; gap: 4px; list-style: none; margin: 0 0 8px; padding: 0; border-block-end: 1px solid #d8dee4; }
.uib-tab a { display: block; padding: 6px 14px; } .uib-tab.active a { background: #e3edf6; font-weight: 600; }
.ag-header, .ag-row { display: flex; inline-size: max-content; } .ag-header-cell, .ag-cell { inline-size: 120px; padding: 4px 8px; border: 1px solid #dfe5ea; overflow: hidden; white-space: nowrap; }
[col-id='name'] { inline-size: 260px; } .ag-body-viewport { block-size: 320px; overflow: auto; } .ag-body-container { position: relative; } .ag-row { position: absolute; block-size: 32px; }
footer { padding: 10px 20px; font-size: 12px; color: #6b7985; text-align: center; }
@media (max-width: 700px) { .left-pane { display: none; } .right-pane { padding: 10px; } }
`;
