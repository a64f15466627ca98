"""Messages as Outlook saves them, one a file ([MS-OXMSG]): a compound file that holds MAPI properties."""
