"""What MAPI says of an item, whichever store its properties lie in: PST, OST or MSG ([MS-OXPROPS], [MS-OXCMSG])."""
