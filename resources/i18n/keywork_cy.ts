<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>keywork::ui</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Aros yma</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation type="unfinished">Gwaredu’r drafft hwn?</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Gwaredu’r drafft</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation type="unfinished">Cofnodi sesiwn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>shows likely duplicates first</source>
        <translation type="unfinished">dengys ddyblygiadau tebygol yn gyntaf</translation>
    </message>
    <message>
        <source>Sessions, care plans, reviews and medicines for one drug and alcohol treatment service.</source>
        <translation type="unfinished">Sesiynau, cynlluniau gofal, adolygiadau a meddyginiaethau ar gyfer un gwasanaeth triniaeth cyffuriau ac alcohol.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished">Cadw fel PDF</translation>
    </message>
    <message>
        <source>Save as &amp;PDF</source>
        <translation type="unfinished">Cadw fel &amp;PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Argraffu</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation type="unfinished">Arweinydd tîm</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Gweinyddwr</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ActionMenu</name>
    <message>
        <source>Every action</source>
        <translation type="unfinished">Pob gweithred</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ActionRegistry</name>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
</context>
<context>
    <name>keywork::ui::AddendumDialog</name>
    <message>
        <source>Take over here</source>
        <translation type="unfinished">Parhau yma</translation>
    </message>
    <message>
        <source>Use this window’s text instead</source>
        <translation type="unfinished">Defnyddio testun y ffenestr hon yn lle hynny</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Gwaredu’r drafft</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation type="unfinished">Cau, cadw’r drafft</translation>
    </message>
    <message>
        <source>Sign addendum</source>
        <translation type="unfinished">Llofnodi’r atodiad</translation>
    </message>
    <message>
        <source>Discard this draft?</source>
        <translation type="unfinished">Gwaredu’r drafft hwn?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished">Ei gadw</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished">Aros yma</translation>
    </message>
</context>
<context>
    <name>keywork::ui::AllocationForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::CarePlanTab</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation type="unfinished">Argraffu’r cynllun</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ChangeRow</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ClientsPage</name>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Cleientiaid</translation>
    </message>
</context>
<context>
    <name>keywork::ui::CloseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::DetailsContactPart</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
</context>
<context>
    <name>keywork::ui::DetailsPage</name>
    <message>
        <source>Change details</source>
        <translation type="unfinished">Newid manylion</translation>
    </message>
    <message>
        <source>Save details</source>
        <translation type="unfinished">Cadw’r manylion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>keywork::ui::DraftPage</name>
    <message>
        <source>Save draft</source>
        <translation type="unfinished">Cadw’r drafft</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Gwaredu’r drafft</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation type="unfinished">Cau, cadw’r drafft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>keywork::ui::DraftStrip</name>
    <message>
        <source>Take over here</source>
        <translation type="unfinished">Parhau yma</translation>
    </message>
    <message>
        <source>Use this window’s text instead</source>
        <translation type="unfinished">Defnyddio testun y ffenestr hon yn lle hynny</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation type="unfinished">Gwaredu’r drafft</translation>
    </message>
    <message>
        <source>Close, keep draft</source>
        <translation type="unfinished">Cau, cadw’r drafft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished">Cau (Esc)</translation>
    </message>
</context>
<context>
    <name>keywork::ui::FindButton</name>
    <message>
        <source>Find or do</source>
        <translation type="unfinished">Canfod neu wneud</translation>
    </message>
</context>
<context>
    <name>keywork::ui::FindOrDo</name>
    <message>
        <source>Ctrl+Enter open beside</source>
        <translation type="unfinished">Ctrl+Enter agor wrth ymyl</translation>
    </message>
    <message>
        <source>&gt; actions only</source>
        <translation type="unfinished">&gt; gweithredoedd yn unig</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation type="unfinished">Canfod neu wneud</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation type="unfinished">↑ ↓ dewis</translation>
    </message>
    <message>
        <source>Esc back</source>
        <translation type="unfinished">Esc yn ôl</translation>
    </message>
    <message>
        <source>People and actions</source>
        <translation type="unfinished">Pobl a gweithredoedd</translation>
    </message>
    <message>
        <source>Name, reference, NHS number or date of birth</source>
        <translation type="unfinished">Enw, cyfeirnod, rhif GIG neu ddyddiad geni</translation>
    </message>
    <message>
        <source>Name, reference, NHS number, date of birth, or an action</source>
        <translation type="unfinished">Enw, cyfeirnod, rhif GIG, dyddiad geni, neu weithred</translation>
    </message>
    <message>
        <source>Enter choose this person</source>
        <translation type="unfinished">Enter dewis y person hwn</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation type="unfinished">Enter agor</translation>
    </message>
</context>
<context>
    <name>keywork::ui::FindPresenter</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Open records</source>
        <translation type="unfinished">Cofnodion agored</translation>
    </message>
    <message>
        <source>Seen since you signed in</source>
        <translation type="unfinished">Gwelwyd ers i chi fewngofnodi</translation>
    </message>
    <message>
        <source>Do, with %1</source>
        <translation type="unfinished">Gwneud, gyda %1</translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished">Gwneud</translation>
    </message>
</context>
<context>
    <name>keywork::ui::FormEntry</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Tynnu</translation>
    </message>
</context>
<context>
    <name>keywork::ui::HouseDialog</name>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished">Gwaredu’r hyn a deipiwyd?</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished">Ei waredu</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation type="unfinished">Dal i deipio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>keywork::ui::JournalDeeds</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::Keywork</name>
    <message>
        <source>The practice store is now on %1. Sign in again.</source>
        <translation type="unfinished">Mae’r storfa ymarfer bellach ar %1. Mewngofnodwch eto.</translation>
    </message>
</context>
<context>
    <name>keywork::ui::LayerDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::MainWindow</name>
    <message>
        <source>Larger text</source>
        <translation type="unfinished">Testun mwy</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">Testun llai</translation>
    </message>
    <message>
        <source>Ordinary text size</source>
        <translation type="unfinished">Maint testun cyffredin</translation>
    </message>
    <message>
        <source>Menu of every action</source>
        <translation type="unfinished">Dewislen pob gweithred</translation>
    </message>
    <message>
        <source>Close Keywork</source>
        <translation type="unfinished">Cau Keywork</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation type="unfinished">Maint testun %1 %</translation>
    </message>
    <message>
        <source>Practice store · invented people only · %1</source>
        <translation type="unfinished">Storfa ymarfer · pobl ddychmygol yn unig · %1</translation>
    </message>
    <message>
        <source>Text size %1 %   Ctrl + / Ctrl −</source>
        <translation type="unfinished">Maint testun %1 %   Ctrl + / Ctrl −</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation type="unfinished">Storfa ymarfer</translation>
    </message>
    <message>
        <source>Keywork – Sign in</source>
        <translation type="unfinished">Keywork – Mewngofnodi</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <translation type="unfinished">Wedi mewngofnodi fel %1</translation>
    </message>
    <message>
        <source>Signed out. Everything is saved.</source>
        <translation type="unfinished">Wedi allgofnodi. Mae popeth wedi’i gadw.</translation>
    </message>
</context>
<context>
    <name>keywork::ui::MakingWindow</name>
    <message>
        <source>Making the practice store, with invented people. This happens once.</source>
        <translation type="unfinished">Yn creu’r storfa ymarfer, gyda phobl ddychmygol. Unwaith yn unig y bydd hyn yn digwydd.</translation>
    </message>
    <message>
        <source>The practice store could not be made.</source>
        <translation type="unfinished">Nid oedd modd creu’r storfa ymarfer.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Cynnydd</translation>
    </message>
</context>
<context>
    <name>keywork::ui::NavigationButton</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
            <numerusform>%n yn aros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keywork::ui::OpenEpisodePage</name>
    <message>
        <source>Open episode</source>
        <translation type="unfinished">Agor pennod</translation>
    </message>
</context>
<context>
    <name>keywork::ui::OpenRecords</name>
    <message>
        <source>Open records</source>
        <translation type="unfinished">Cofnodion agored</translation>
    </message>
</context>
<context>
    <name>keywork::ui::PasswordField</name>
    <message>
        <source>Show</source>
        <translation type="unfinished">Dangos</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished">Dangos y cyfrinair</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished">Cuddio</translation>
    </message>
</context>
<context>
    <name>keywork::ui::PhaseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::PlanPage</name>
    <message>
        <source>Edit plan</source>
        <translation type="unfinished">Golygu’r cynllun</translation>
    </message>
    <message>
        <source>Sign plan</source>
        <translation type="unfinished">Llofnodi’r cynllun</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::PracticeTag</name>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Ymarfer</translation>
    </message>
</context>
<context>
    <name>keywork::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished">Llywio</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Allgofnodi</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ReadinessFoot</name>
    <message>
        <source>Save draft</source>
        <translation type="unfinished">Cadw’r drafft</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Llofnodi</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ReadingTrouble</name>
    <message>
        <source>Try a&amp;gain</source>
        <translation type="unfinished">Rhoi cynnig &amp;arall arni</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ReferralDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::RegistrationPage</name>
    <message>
        <source>Register client</source>
        <translation type="unfinished">Cofrestru cleient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ReviewPage</name>
    <message>
        <source>Review the care plan</source>
        <translation type="unfinished">Adolygu’r cynllun gofal</translation>
    </message>
    <message>
        <source>Sign review</source>
        <translation type="unfinished">Llofnodi’r adolygiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation type="unfinished">Adolygiadau</translation>
    </message>
</context>
<context>
    <name>keywork::ui::RiskTab</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::SessionFormView</name>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Llofnodi</translation>
    </message>
</context>
<context>
    <name>keywork::ui::SessionPage</name>
    <message>
        <source>Record session</source>
        <translation type="unfinished">Cofnodi sesiwn</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Llofnodi</translation>
    </message>
</context>
<context>
    <name>keywork::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation type="unfinished">Sut mae’n edrych</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Lliwiau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished">Fel y bwrdd gwaith</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Tywyll</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation type="unfinished">Maint &amp;testun</translation>
    </message>
    <message>
        <source>Ctrl + and Ctrl − change it anywhere, Ctrl 0 brings 100 % back.</source>
        <translation type="unfinished">Mae Ctrl + a Ctrl − yn ei newid yn unrhyw le, a Ctrl 0 yn dod â 100 % yn ôl.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished">Ffont</translation>
    </message>
    <message>
        <source>The system&apos;s font</source>
        <translation type="unfinished">Ffont y system</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished">Symudiad</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation type="unfinished">Cyffredin</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation type="unfinished">Llai</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>Practice store</source>
        <translation type="unfinished">Storfa ymarfer</translation>
    </message>
    <message>
        <source>&amp;Move to today</source>
        <translation type="unfinished">&amp;Symud i heddiw</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Ynghylch</translation>
    </message>
    <message>
        <source>Keywork %1, free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished">Keywork %1, meddalwedd rydd o dan y GNU General Public License, fersiwn 3 neu ddiweddarach.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation type="unfinished">Storfa: %1</translation>
    </message>
    <message>
        <source>It records, computes and shows. It does not prescribe, recommend a dose, or score a person&apos;s risk.</source>
        <translation type="unfinished">Mae’n cofnodi, yn cyfrifo ac yn dangos. Nid yw’n rhagnodi, yn argymell dos nac yn sgorio risg unigolyn.</translation>
    </message>
    <message>
        <source>%1 That is today.</source>
        <translation type="unfinished">%1 Dyna heddiw.</translation>
    </message>
    <message>
        <source>%1 Moving it to %2 signs you out, because everything on the screen is of its day.</source>
        <translation type="unfinished">%1 Bydd ei symud i %2 yn eich allgofnodi, gan fod popeth ar y sgrin yn perthyn i’w diwrnod.</translation>
    </message>
</context>
<context>
    <name>keywork::ui::SettingsPresenter</name>
    <message>
        <source>The practice store is on %1.</source>
        <translation type="unfinished">Mae’r storfa ymarfer ar %1.</translation>
    </message>
    <message>
        <source>This holds from the next start of Keywork.</source>
        <translation type="unfinished">Bydd hyn mewn grym y tro nesaf y caiff Keywork ei gychwyn.</translation>
    </message>
    <message>
        <source>The Welsh is unreviewed: no Welsh speaker of the service has checked it. It covers signing in, the navigation, Settings and common buttons; the rest stays English.</source>
        <translation type="unfinished">Mae’r Gymraeg heb ei hadolygu: nid oes siaradwr Cymraeg o’r gwasanaeth wedi’i gwirio. Mae’n cynnwys mewngofnodi, y llywio, Gosodiadau a botymau cyffredin; erys y gweddill yn Saesneg.</translation>
    </message>
</context>
<context>
    <name>keywork::ui::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished">Mewngofnodi</translation>
    </message>
    <message>
        <source>Choose a practice account. The password of all four is practice.</source>
        <translation type="unfinished">Dewiswch gyfrif ymarfer. Cyfrinair y pedwar yw practice.</translation>
    </message>
    <message>
        <source>With the account name and password that your administrator gave you.</source>
        <translation type="unfinished">Gyda’r enw cyfrif a’r cyfrinair a gawsoch gan eich gweinyddwr.</translation>
    </message>
    <message>
        <source>Account &amp;name</source>
        <translation type="unfinished">E&amp;nw’r cyfrif</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished">&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Cyfrif</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation type="unfinished">Yn agor y storfa…</translation>
    </message>
</context>
<context>
    <name>keywork::ui::SignInPresenter</name>
    <message>
        <source>One invented person.</source>
        <translation type="unfinished">Un person dychmygol.</translation>
    </message>
    <message>
        <source>%1 invented people.</source>
        <translation type="unfinished">%1 o bobl ddychmygol.</translation>
    </message>
    <message>
        <source>Type your account name as well.</source>
        <translation type="unfinished">Teipiwch enw eich cyfrif hefyd.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation type="unfinished">Teipiwch y cyfrinair.</translation>
    </message>
</context>
<context>
    <name>keywork::ui::SummaryTab</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
</context>
<context>
    <name>keywork::ui::TodayPage</name>
    <message>
        <source>New appointment</source>
        <translation type="unfinished">Apwyntiad newydd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
</context>
<context>
    <name>keywork::ui::TreatmentDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>keywork::ui::WelcomePanel</name>
    <message>
        <source>Sessions, care plans, reviews and medicines for one drug and alcohol treatment service.</source>
        <translation type="unfinished">Sesiynau, cynlluniau gofal, adolygiadau a meddyginiaethau ar gyfer un gwasanaeth triniaeth cyffuriau ac alcohol.</translation>
    </message>
    <message>
        <source>This is a practice store</source>
        <translation type="unfinished">Storfa ymarfer yw hon</translation>
    </message>
    <message>
        <source>%1 Nothing you do here touches a real record.</source>
        <translation type="unfinished">%1 Nid yw dim a wnewch yma yn cyffwrdd â chofnod go iawn.</translation>
    </message>
    <message>
        <source>Its day is %1</source>
        <translation type="unfinished">Ei diwrnod yw %1</translation>
    </message>
    <message>
        <source>Practice stores can be set to any day.</source>
        <translation type="unfinished">Gellir gosod storfeydd ymarfer i unrhyw ddiwrnod.</translation>
    </message>
    <message>
        <source>It records, computes and shows</source>
        <translation type="unfinished">Mae’n cofnodi, yn cyfrifo ac yn dangos</translation>
    </message>
    <message>
        <source>It does not prescribe, recommend a dose, or score a person&apos;s risk.</source>
        <translation type="unfinished">Nid yw’n rhagnodi, yn argymell dos nac yn sgorio risg unigolyn.</translation>
    </message>
    <message>
        <source>Version %1 · GPL-3.0-or-later</source>
        <translation type="unfinished">Fersiwn %1 · GPL-3.0-or-later</translation>
    </message>
</context>
<context>
    <name>keywork::ui::Workplace</name>
    <message>
        <source>%1: with whom?</source>
        <translation type="unfinished">%1: gyda phwy?</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Today (Alt+T)</source>
        <translation type="unfinished">Heddiw (Alt+T)</translation>
    </message>
    <message>
        <source>&amp;Clients</source>
        <translation type="unfinished">&amp;Cleientiaid</translation>
    </message>
    <message>
        <source>Clients (Alt+C)</source>
        <translation type="unfinished">Cleientiaid (Alt+C)</translation>
    </message>
    <message>
        <source>&amp;Reviews</source>
        <translation type="unfinished">Adolygiadau</translation>
    </message>
    <message>
        <source>Reviews (Alt+R)</source>
        <translation type="unfinished">Adolygiadau (Alt+R)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation type="unfinished">Go&amp;sodiadau</translation>
    </message>
    <message>
        <source>Settings (Alt+S)</source>
        <translation type="unfinished">Gosodiadau (Alt+S)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished">Heddiw</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation type="unfinished">Cleientiaid</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished">Adolygiadau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation type="unfinished">Mynd i %1</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation type="unfinished">Canfod neu wneud</translation>
    </message>
    <message>
        <source>Next open record</source>
        <translation type="unfinished">Y cofnod agored nesaf</translation>
    </message>
    <message>
        <source>Read this page again</source>
        <translation type="unfinished">Darllen y dudalen hon eto</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished">Allgofnodi</translation>
    </message>
    <message>
        <source>Record session</source>
        <translation type="unfinished">Cofnodi sesiwn</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation type="unfinished">Golygu’r cynllun</translation>
    </message>
    <message>
        <source>the care plan&apos;s next version, or the first</source>
        <translation type="unfinished">fersiwn nesaf y cynllun gofal, neu’r gyntaf</translation>
    </message>
    <message>
        <source>Review the care plan</source>
        <translation type="unfinished">Adolygu’r cynllun gofal</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation type="unfinished">Apwyntiad newydd</translation>
    </message>
    <message>
        <source>Open episode</source>
        <translation type="unfinished">Agor pennod</translation>
    </message>
    <message>
        <source>a referral; shows what went before</source>
        <translation type="unfinished">atgyfeiriad; dengys yr hyn a fu cynt</translation>
    </message>
    <message>
        <source>Change details</source>
        <translation type="unfinished">Newid manylion</translation>
    </message>
    <message>
        <source>names, telephones, people</source>
        <translation type="unfinished">enwau, ffonau, pobl</translation>
    </message>
    <message>
        <source>Register client</source>
        <translation type="unfinished">Cofrestru cleient</translation>
    </message>
    <message>
        <source>shows likely duplicates first</source>
        <translation type="unfinished">dengys ddyblygiadau tebygol yn gyntaf</translation>
    </message>
</context>
<context>
    <name>keywork::ui::field</name>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
</context>
</TS>
