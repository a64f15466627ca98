; NOT RUN YET: nobody has made an installer with this; see README.md beside it. Inno Setup 6.
#ifndef Version
  #error Name the version: iscc /DVersion=1.2.3 missent.iss
#endif

[Setup]
AppId=Missent
AppName=Missent
AppVersion={#Version}
DefaultDirName={autopf}\Missent
DefaultGroupName=Missent
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputBaseFilename=missent-{#Version}-setup
LicenseFile=..\..\LICENSE
ChangesAssociations=yes
UninstallDisplayIcon={app}\missentw.exe

[Files]
Source: "..\..\dist\missent\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Missent"; Filename: "{app}\missentw.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.missent"; ValueType: string; ValueData: "Missent.Case"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Missent.Case"; ValueType: string; ValueData: "Missent case"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Missent.Case\shell\open\command"; ValueType: string; ValueData: """{app}\missentw.exe"" gui ""%1"""
