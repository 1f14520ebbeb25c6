<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgendaCard</name>
    <message numerus="yes">
        <source>At the same time as {visit} and %n more</source>
        <translation>
            <numerusform>At the same time as {visit} and %n more</numerusform>
            <numerusform>At the same time as {visit} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllMedicinesCard</name>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>All %n</numerusform>
            <numerusform>All %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s) by others; your own are left out.</source>
        <translation>
            <numerusform>%n change by others; your own are left out.</numerusform>
            <numerusform>%n changes by others; your own are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are shown.</source>
        <translation>
            <numerusform>The latest %n are shown.</numerusform>
            <numerusform>The latest %n are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message numerus="yes">
        <source>Join draws up to %n week(s) apart</source>
        <translation>
            <numerusform>Join draws up to %n week apart</numerusform>
            <numerusform>Join draws up to %n weeks apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message numerus="yes">
        <source>%n draw(s) since {day}</source>
        <translation>
            <numerusform>%n draw since {day}</numerusform>
            <numerusform>%n draws since {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not saved yet</source>
        <translation>
            <numerusform>%n row not saved yet</numerusform>
            <numerusform>%n rows not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n noted</numerusform>
            <numerusform>%n noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message numerus="yes">
        <source>Mark %n dose(s) as given</source>
        <translation>
            <numerusform>Mark %n dose as given</numerusform>
            <numerusform>Mark %n doses as given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n dose(s) as not known</source>
        <translation>
            <numerusform>Mark %n dose as not known</numerusform>
            <numerusform>Mark %n doses as not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n dose(s) as skipped</source>
        <translation>
            <numerusform>Mark %n dose as skipped</numerusform>
            <numerusform>Mark %n doses as skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FrequencyDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>noted %n time(s)</source>
        <translation>
            <numerusform>noted %n time</numerusform>
            <numerusform>noted %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>Show %n older change</numerusform>
            <numerusform>Show %n older changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n value(s)</source>
        <translation>
            <numerusform>Import %n value</numerusform>
            <numerusform>Import %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MedicinePart</name>
    <message numerus="yes">
        <source>Show what documents and leaflets list (%n)</source>
        <translation>
            <numerusform>Show what documents and leaflets list (%n)</numerusform>
            <numerusform>Show what documents and leaflets list (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in your diary %n time(s)</source>
        <translation>
            <numerusform>in your diary %n time</numerusform>
            <numerusform>in your diary %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MedicinesPage</name>
    <message numerus="yes">
        <source>%n now, nothing left to tick today</source>
        <translation>
            <numerusform>%n now, nothing left to tick today</numerusform>
            <numerusform>%n now, nothing left to tick today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} now, %n dose(s) left to tick today</source>
        <translation>
            <numerusform>{count} now, %n dose left to tick today</numerusform>
            <numerusform>{count} now, %n doses left to tick today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n question(s) noted</source>
        <translation>
            <numerusform>%n question noted</numerusform>
            <numerusform>%n questions noted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message numerus="yes">
        <source>%n day(s), since {day}</source>
        <translation>
            <numerusform>%n day, since {day}</numerusform>
            <numerusform>%n days, since {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonNotice</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message numerus="yes">
        <source>%n picture(s) are kept at most.</source>
        <translation>
            <numerusform>%n picture are kept at most.</numerusform>
            <numerusform>%n pictures are kept at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s), {sheet}</source>
        <translation>
            <numerusform>%n page, {sheet}</numerusform>
            <numerusform>%n pages, {sheet}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishedPlans</name>
    <message numerus="yes">
        <source>%n starting point(s), each with its source</source>
        <translation>
            <numerusform>%n starting point, each with its source</numerusform>
            <numerusform>%n starting points, each with its source</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordFile</name>
    <message numerus="yes">
        <source>The file is sound: %n row(s) checked.</source>
        <translation>
            <numerusform>The file is sound: %n row checked.</numerusform>
            <numerusform>The file is sound: %n rows checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowMaker</name>
    <message numerus="yes">
        <source>%n dose(s) are noted</source>
        <translation>
            <numerusform>%n dose are noted</numerusform>
            <numerusform>%n doses are noted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideEffectsPage</name>
    <message numerus="yes">
        <source>%n going on</source>
        <translation>
            <numerusform>%n going on</numerusform>
            <numerusform>%n going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n since the visit on {day}</source>
        <translation>
            <numerusform>%n since the visit on {day}</numerusform>
            <numerusform>%n since the visit on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message numerus="yes">
        <source>Move %n date(s)</source>
        <translation>
            <numerusform>Move %n date</numerusform>
            <numerusform>Move %n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) past</source>
        <translation>
            <numerusform>%n month past</numerusform>
            <numerusform>%n months past</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineToolbar</name>
    <message numerus="yes">
        <source>All %n lane(s)</source>
        <translation>
            <numerusform>All %n lane</numerusform>
            <numerusform>All %n lanes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delays, %n day(s)</source>
        <translation>
            <numerusform>Delays, %n day</numerusform>
            <numerusform>Delays, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delays, %n day(s) early</source>
        <translation>
            <numerusform>Delays, %n day early</numerusform>
            <numerusform>Delays, %n days early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ToPhoneDialog</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It also tells the phone of %n canceled item(s).</source>
        <translation>
            <numerusform>It also tells the phone of %n canceled item.</numerusform>
            <numerusform>It also tells the phone of %n canceled items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file has %n item(s).</source>
        <translation>
            <numerusform>The file has %n item.</numerusform>
            <numerusform>The file has %n items.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitLine</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WriterDesk</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Last %n month</numerusform>
            <numerusform>Last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>caregivers</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message numerus="yes">
        <source>%n draw(s) from {first} to {last}.</source>
        <translation>
            <numerusform>%n draw from {first} to {last}.</numerusform>
            <numerusform>%n draws from {first} to {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cycle(s)</source>
        <translation>
            <numerusform>%n other cycle</numerusform>
            <numerusform>%n other cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still to be checked.</source>
        <translation>
            <numerusform>%n value still to be checked.</numerusform>
            <numerusform>%n values still to be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held %n day(s)</source>
        <translation>
            <numerusform>held %n day</numerusform>
            <numerusform>held %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held %n day(s) so far</source>
        <translation>
            <numerusform>held %n day so far</numerusform>
            <numerusform>held %n days so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median not certain, %n cycle(s)</source>
        <translation>
            <numerusform>median not certain, %n cycle</numerusform>
            <numerusform>median not certain, %n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median {median} ({low} to {high}), %n cycle(s)</source>
        <translation>
            <numerusform>median {median} ({low} to {high}), %n cycle</numerusform>
            <numerusform>median {median} ({low} to {high}), %n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median {median}, %n cycle(s)</source>
        <translation>
            <numerusform>median {median}, %n cycle</numerusform>
            <numerusform>median {median}, %n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n time(s), the last on {day}.</source>
        <translation>
            <numerusform>{kind}: %n time, the last on {day}.</numerusform>
            <numerusform>{kind}: %n times, the last on {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{phase}: %n cycle(s) over each other, day 1 on day 1; the newest is {number}.</source>
        <translation>
            <numerusform>{phase}: %n cycle over each other, day 1 on day 1; the newest is {number}.</numerusform>
            <numerusform>{phase}: %n cycles over each other, day 1 on day 1; the newest is {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n result(s) of other people left out</source>
        <translation>
            <numerusform>%n result of other people left out</numerusform>
            <numerusform>%n results of other people left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is written, %n page(s).</source>
        <translation>
            <numerusform>“{file}” is written, %n page.</numerusform>
            <numerusform>“{file}” is written, %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>Draws joined up to %n week(s) apart</source>
        <translation>
            <numerusform>Draws joined up to %n week apart</numerusform>
            <numerusform>Draws joined up to %n weeks apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counts_chart</name>
    <message numerus="yes">
        <source>%n value(s) of {name} not drawn: the unit is not certain.</source>
        <translation>
            <numerusform>%n value of {name} not drawn: the unit is not certain.</numerusform>
            <numerusform>%n values of {name} not drawn: the unit is not certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>course</name>
    <message numerus="yes">
        <source>Last count %n day(s) ago.</source>
        <translation>
            <numerusform>Last count %n day ago.</numerusform>
            <numerusform>Last count %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>delay_list</name>
    <message numerus="yes">
        <source>%n day(s) earlier than first planned</source>
        <translation>
            <numerusform>%n day earlier than first planned</numerusform>
            <numerusform>%n days earlier than first planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than first planned</source>
        <translation>
            <numerusform>%n day later than first planned</numerusform>
            <numerusform>%n days later than first planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dose_words</name>
    <message numerus="yes">
        <source>nothing for %n day(s)</source>
        <translation>
            <numerusform>nothing for %n day</numerusform>
            <numerusform>nothing for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} %n time(s)</source>
        <translation>
            <numerusform>{dose} %n time</numerusform>
            <numerusform>{dose} %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} a day as an infusion over %n day(s)</source>
        <translation>
            <numerusform>{dose} a day as an infusion over %n day</numerusform>
            <numerusform>{dose} a day as an infusion over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} a day for %n day(s) in every {every}</source>
        <translation>
            <numerusform>{dose} a day for %n day in every {every}</numerusform>
            <numerusform>{dose} a day for %n days in every {every}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} every %n day(s)</source>
        <translation>
            <numerusform>{dose} every %n day</numerusform>
            <numerusform>{dose} every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} for %n day(s)</source>
        <translation>
            <numerusform>{dose} for %n day</numerusform>
            <numerusform>{dose} for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose}, %n day(s) in every {every}</source>
        <translation>
            <numerusform>{dose}, %n day in every {every}</numerusform>
            <numerusform>{dose}, %n days in every {every}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose}, as an infusion over %n day(s)</source>
        <translation>
            <numerusform>{dose}, as an infusion over %n day</numerusform>
            <numerusform>{dose}, as an infusion over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doses</name>
    <message numerus="yes">
        <source>%n held day(s) not counted</source>
        <translation>
            <numerusform>%n held day not counted</numerusform>
            <numerusform>%n held days not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n dose(s) noted as given</source>
        <translation>
            <numerusform>{name}: %n dose noted as given</numerusform>
            <numerusform>{name}: %n doses noted as given</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n dose(s) noted as not known</source>
        <translation>
            <numerusform>{name}: %n dose noted as not known</numerusform>
            <numerusform>{name}: %n doses noted as not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n dose(s) noted as skipped</source>
        <translation>
            <numerusform>{name}: %n dose noted as skipped</numerusform>
            <numerusform>{name}: %n doses noted as skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>draws</name>
    <message numerus="yes">
        <source>Blood counts of %n day(s) removed</source>
        <translation>
            <numerusform>Blood counts of %n day removed</numerusform>
            <numerusform>Blood counts of %n days removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blood counts of %n day(s) saved</source>
        <translation>
            <numerusform>Blood counts of %n day saved</numerusform>
            <numerusform>Blood counts of %n days saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>end_rules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fraction</numerusform>
            <numerusform>%n fractions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n stay</numerusform>
            <numerusform>%n stays</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fever</name>
    <message numerus="yes">
        <source>Fever up to {highest}, %n reading(s)</source>
        <translation>
            <numerusform>Fever up to {highest}, %n reading</numerusform>
            <numerusform>Fever up to {highest}, %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{limit} or more twice within 24 hours, at least %n minute(s) apart</source>
        <translation>
            <numerusform>{limit} or more twice within 24 hours, at least %n minute apart</numerusform>
            <numerusform>{limit} or more twice within 24 hours, at least %n minutes apart</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>every %n month</numerusform>
            <numerusform>every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>every %n week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>every %n year</numerusform>
            <numerusform>every %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n of its results not in the file</source>
        <translation>
            <numerusform>%n of its results not in the file</numerusform>
            <numerusform>%n of its results not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) from {files} files taken in</source>
        <translation>
            <numerusform>%n result from {files} files taken in</numerusform>
            <numerusform>%n results from {files} files taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) from “{file}” taken in</source>
        <translation>
            <numerusform>%n result from “{file}” taken in</numerusform>
            <numerusform>%n results from “{file}” taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the report “{name}” of {day}, without %n of its results</source>
        <translation>
            <numerusform>the report “{name}” of {day}, without %n of its results</numerusform>
            <numerusform>the report “{name}” of {day}, without %n of its results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the report “{name}”, without %n of its results</source>
        <translation>
            <numerusform>the report “{name}”, without %n of its results</numerusform>
            <numerusform>the report “{name}”, without %n of its results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{ref}: {who}, %n result(s)</source>
        <translation>
            <numerusform>{ref}: {who}, %n result</numerusform>
            <numerusform>{ref}: {who}, %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), already in the record</source>
        <translation>
            <numerusform>%n row, already in the record</numerusform>
            <numerusform>%n rows, already in the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n value</numerusform>
            <numerusform>%n values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to look at again</source>
        <translation>
            <numerusform>%n value to look at again</numerusform>
            <numerusform>%n values to look at again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), already in the record</source>
        <translation>
            <numerusform>%n value, already in the record</numerusform>
            <numerusform>%n values, already in the record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names}, %n more</source>
        <translation>
            <numerusform>{names}, %n more</numerusform>
            <numerusform>{names}, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message numerus="yes">
        <source>%n appointment(s) deleted</source>
        <translation>
            <numerusform>%n appointment deleted</numerusform>
            <numerusform>%n appointments deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaited result(s) deleted</source>
        <translation>
            <numerusform>%n awaited result deleted</numerusform>
            <numerusform>%n awaited results deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clinic medicine(s) deleted</source>
        <translation>
            <numerusform>%n clinic medicine deleted</numerusform>
            <numerusform>%n clinic medicines deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted</source>
        <translation>
            <numerusform>%n contact deleted</numerusform>
            <numerusform>%n contacts deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of radiation deleted</source>
        <translation>
            <numerusform>%n course of radiation deleted</numerusform>
            <numerusform>%n courses of radiation deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than planned.</source>
        <translation>
            <numerusform>%n day earlier than planned.</numerusform>
            <numerusform>%n days earlier than planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n day early</numerusform>
            <numerusform>%n days early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than planned.</source>
        <translation>
            <numerusform>%n day later than planned.</numerusform>
            <numerusform>%n days later than planned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fraction</numerusform>
            <numerusform>%n fractions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going on</source>
        <translation>
            <numerusform>%n going on</numerusform>
            <numerusform>%n going on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infection(s) deleted</source>
        <translation>
            <numerusform>%n infection deleted</numerusform>
            <numerusform>%n infections deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted</source>
        <translation>
            <numerusform>%n measurement deleted</numerusform>
            <numerusform>%n measurements deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) deleted</source>
        <translation>
            <numerusform>%n milestone deleted</numerusform>
            <numerusform>%n milestones deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n note deleted</numerusform>
            <numerusform>%n notes deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) deleted</source>
        <translation>
            <numerusform>%n phase deleted</numerusform>
            <numerusform>%n phases deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planned</numerusform>
            <numerusform>%n planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) deleted</source>
        <translation>
            <numerusform>%n procedure deleted</numerusform>
            <numerusform>%n procedures deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) deleted</source>
        <translation>
            <numerusform>%n reminder deleted</numerusform>
            <numerusform>%n reminders deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side effect(s) deleted</source>
        <translation>
            <numerusform>%n side effect deleted</numerusform>
            <numerusform>%n side effects deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in hospital deleted</source>
        <translation>
            <numerusform>%n stay in hospital deleted</numerusform>
            <numerusform>%n stays in hospital deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temperature(s) deleted</source>
        <translation>
            <numerusform>%n temperature deleted</numerusform>
            <numerusform>%n temperatures deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) deleted</source>
        <translation>
            <numerusform>%n test deleted</numerusform>
            <numerusform>%n tests deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted</source>
        <translation>
            <numerusform>%n thing deleted</numerusform>
            <numerusform>%n things deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) marked as over</source>
        <translation>
            <numerusform>%n thing marked as over</numerusform>
            <numerusform>%n things marked as over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) marked as told to the team</source>
        <translation>
            <numerusform>%n thing marked as told to the team</numerusform>
            <numerusform>%n things marked as told to the team</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) no longer marked as told</source>
        <translation>
            <numerusform>%n thing no longer marked as told</numerusform>
            <numerusform>%n things no longer marked as told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) away deleted</source>
        <translation>
            <numerusform>%n time away deleted</numerusform>
            <numerusform>%n times away deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfusion(s) deleted</source>
        <translation>
            <numerusform>%n transfusion deleted</numerusform>
            <numerusform>%n transfusions deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message numerus="yes">
        <source>%n more mistake(s) follow in this file.</source>
        <translation>
            <numerusform>%n more mistake follow in this file.</numerusform>
            <numerusform>%n more mistakes follow in this file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message numerus="yes">
        <source>Held for %n day(s)</source>
        <translation>
            <numerusform>Held for %n day</numerusform>
            <numerusform>Held for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) in hospital</source>
        <translation>
            <numerusform>%n night in hospital</numerusform>
            <numerusform>%n nights in hospital</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other temperature(s) noted.</source>
        <translation>
            <numerusform>%n other temperature noted.</numerusform>
            <numerusform>%n other temperatures noted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Family record. %n day(s) earlier than first planned</source>
        <translation>
            <numerusform>Family record. %n day earlier than first planned</numerusform>
            <numerusform>Family record. %n days earlier than first planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Family record. %n day(s) later than first planned</source>
        <translation>
            <numerusform>Family record. %n day later than first planned</numerusform>
            <numerusform>Family record. %n days later than first planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fever {degrees} or more, or {lower} lasting %n minute(s):</source>
        <translation>
            <numerusform>Fever {degrees} or more, or {lower} lasting %n minute:</numerusform>
            <numerusform>Fever {degrees} or more, or {lower} lasting %n minutes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved as “{file}”, %n page(s)</source>
        <translation>
            <numerusform>Saved as “{file}”, %n page</numerusform>
            <numerusform>Saved as “{file}”, %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n dose(s) a day</source>
        <translation>
            <numerusform>at most %n dose a day</numerusform>
            <numerusform>at most %n doses a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>born {day}, %n year(s)</source>
        <translation>
            <numerusform>born {day}, %n year</numerusform>
            <numerusform>born {day}, %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>or {degrees} or more, twice at least %n minute(s) apart</source>
        <translation>
            <numerusform>or {degrees} or more, twice at least %n minute apart</numerusform>
            <numerusform>or {degrees} or more, twice at least %n minutes apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restarted {day} after %n day(s) held</source>
        <translation>
            <numerusform>restarted {day} after %n day held</numerusform>
            <numerusform>restarted {day} after %n days held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>team’s rule: {limit} or more, or {lower} lasting %n minute(s)</source>
        <translation>
            <numerusform>team’s rule: {limit} or more, or {lower} lasting %n minute</numerusform>
            <numerusform>team’s rule: {limit} or more, or {lower} lasting %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} (%n day(s))</source>
        <translation>
            <numerusform>{first} to {last} (%n day)</numerusform>
            <numerusform>{first} to {last} (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, since the last visit (%n day(s))</source>
        <translation>
            <numerusform>{first} to {last}, since the last visit (%n day)</numerusform>
            <numerusform>{first} to {last}, since the last visit (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, since the phase began (%n day(s))</source>
        <translation>
            <numerusform>{first} to {last}, since the phase began (%n day)</numerusform>
            <numerusform>{first} to {last}, since the phase began (%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{site}, the highest of %n reading(s)</source>
        <translation>
            <numerusform>{site}, the highest of %n reading</numerusform>
            <numerusform>{site}, the highest of %n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{temperature}, %n more</source>
        <translation>
            <numerusform>{temperature}, %n more</numerusform>
            <numerusform>{temperature}, %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>patient</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message numerus="yes">
        <source>%n day(s) since diagnosis</source>
        <translation>
            <numerusform>%n day since diagnosis</numerusform>
            <numerusform>%n days since diagnosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the end of treatment</source>
        <translation>
            <numerusform>%n day since the end of treatment</numerusform>
            <numerusform>%n days since the end of treatment</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the planned end</source>
        <translation>
            <numerusform>%n day to the planned end</numerusform>
            <numerusform>%n days to the planned end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The planned end was %n day(s) ago</source>
        <translation>
            <numerusform>The planned end was %n day ago</numerusform>
            <numerusform>The planned end was %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message numerus="yes">
        <source>Calendar saved as “{file}”, %n item(s)</source>
        <translation>
            <numerusform>Calendar saved as “{file}”, %n item</numerusform>
            <numerusform>Calendar saved as “{file}”, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan_draft</name>
    <message numerus="yes">
        <source>%n day(s) between {first} and {second}.</source>
        <translation>
            <numerusform>%n day between {first} and {second}.</numerusform>
            <numerusform>%n days between {first} and {second}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) of the plan before never began and go out of it.</source>
        <translation>
            <numerusform>%n phase of the plan before never began and go out of it.</numerusform>
            <numerusform>%n phases of the plan before never began and go out of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phases are over %n day(s) before the end of treatment.</source>
        <translation>
            <numerusform>The phases are over %n day before the end of treatment.</numerusform>
            <numerusform>The phases are over %n days before the end of treatment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phases go on for %n day(s) after the end of treatment.</source>
        <translation>
            <numerusform>The phases go on for %n day after the end of treatment.</numerusform>
            <numerusform>The phases go on for %n days after the end of treatment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} overlap by %n day(s).</source>
        <translation>
            <numerusform>{first} and {second} overlap by %n day.</numerusform>
            <numerusform>{first} and {second} overlap by %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plan_editor</name>
    <message numerus="yes">
        <source>%n cycle(s) of {days} days</source>
        <translation>
            <numerusform>%n cycle of {days} days</numerusform>
            <numerusform>%n cycles of {days} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) of {on} days on, {off} off</source>
        <translation>
            <numerusform>%n cycle of {on} days on, {off} off</numerusform>
            <numerusform>%n cycles of {on} days on, {off} off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>about %n day</numerusform>
            <numerusform>about %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>about %n month</numerusform>
            <numerusform>about %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recurrence</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on</source>
        <translation>
            <numerusform>%n day on</numerusform>
            <numerusform>%n days on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Every %n day</numerusform>
            <numerusform>Every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Every %n month</numerusform>
            <numerusform>Every %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day {day}</source>
        <translation>
            <numerusform>Every %n month on day {day}</numerusform>
            <numerusform>Every %n months on day {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the {nth} {weekday}</source>
        <translation>
            <numerusform>Every %n month on the {nth} {weekday}</numerusform>
            <numerusform>Every %n months on the {nth} {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Every %n week</numerusform>
            <numerusform>Every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on {weekdays}</source>
        <translation>
            <numerusform>Every %n week on {weekdays}</numerusform>
            <numerusform>Every %n weeks on {weekdays}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Every %n year</numerusform>
            <numerusform>Every %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on {day} {month}</source>
        <translation>
            <numerusform>Every %n year on {day} {month}</numerusform>
            <numerusform>Every %n years on {day} {month}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rhythm}, %n cycle(s)</source>
        <translation>
            <numerusform>{rhythm}, %n cycle</numerusform>
            <numerusform>{rhythm}, %n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rhythm}, %n visit(s)</source>
        <translation>
            <numerusform>{rhythm}, %n visit</numerusform>
            <numerusform>{rhythm}, %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message numerus="yes">
        <source>%n day(s) after the end: {phase}</source>
        <translation>
            <numerusform>%n day after the end: {phase}</numerusform>
            <numerusform>%n days after the end: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the start: {phase}</source>
        <translation>
            <numerusform>%n day after the start: {phase}</numerusform>
            <numerusform>%n days after the start: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end: {phase}</source>
        <translation>
            <numerusform>%n day before the end: {phase}</numerusform>
            <numerusform>%n days before the end: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start: {phase}</source>
        <translation>
            <numerusform>%n day before the start: {phase}</numerusform>
            <numerusform>%n days before the start: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) without an outcome</source>
        <translation>
            <numerusform>%n past visit without an outcome</numerusform>
            <numerusform>%n past visits without an outcome</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last counts here are from {day}. You set %n day(s).</source>
        <translation>
            <numerusform>The last counts here are from {day}. You set %n day.</numerusform>
            <numerusform>The last counts here are from {day}. You set %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>Reminder after %n day(s) without counts</source>
        <translation>
            <numerusform>Reminder after %n day without counts</numerusform>
            <numerusform>Reminder after %n days without counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message numerus="yes">
        <source>No phase for %n day(s) between {first} and {second}.</source>
        <translation>
            <numerusform>No phase for %n day between {first} and {second}.</numerusform>
            <numerusform>No phase for %n days between {first} and {second}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n day(s).</source>
        <translation>
            <numerusform>{first} and {second} share %n day.</numerusform>
            <numerusform>{first} and {second} share %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fraction</numerusform>
            <numerusform>%n fractions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>began %n day(s) earlier than first planned</source>
        <translation>
            <numerusform>began %n day earlier than first planned</numerusform>
            <numerusform>began %n days earlier than first planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>began %n day(s) later than first planned</source>
        <translation>
            <numerusform>began %n day later than first planned</numerusform>
            <numerusform>began %n days later than first planned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n put off until {day}</source>
        <translation>
            <numerusform>%n put off until {day}</numerusform>
            <numerusform>%n put off until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, the next until {day}</source>
        <translation>
            <numerusform>%n put off, the next until {day}</numerusform>
            <numerusform>%n put off, the next until {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next visit in %n day(s)</source>
        <translation>
            <numerusform>Next visit in %n day</numerusform>
            <numerusform>Next visit in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>totals</name>
    <message numerus="yes">
        <source>%n dose(s) dated before birth, counted here. Check the date.</source>
        <translation>
            <numerusform>%n dose dated before birth, counted here. Check the date.</numerusform>
            <numerusform>%n doses dated before birth, counted here. Check the date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) into the spinal fluid</source>
        <translation>
            <numerusform>%n dose into the spinal fluid</numerusform>
            <numerusform>%n doses into the spinal fluid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) of asparaginase, all products</source>
        <translation>
            <numerusform>%n dose of asparaginase, all products</numerusform>
            <numerusform>%n doses of asparaginase, all products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fraction</numerusform>
            <numerusform>%n fractions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them vomited</source>
        <translation>
            <numerusform>%n of them vomited</numerusform>
            <numerusform>%n of them vomited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reaction</source>
        <translation>
            <numerusform>%n with a reaction</numerusform>
            <numerusform>%n with a reaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n without an amount</numerusform>
            <numerusform>%n without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount in mg</source>
        <translation>
            <numerusform>%n without an amount in mg</numerusform>
            <numerusform>%n without an amount in mg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{doses}, on %n day(s)</source>
        <translation>
            <numerusform>{doses}, on %n day</numerusform>
            <numerusform>{doses}, on %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message numerus="yes">
        <source>You have %n reminder(s)</source>
        <translation>
            <numerusform>You have %n reminder</numerusform>
            <numerusform>You have %n reminders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>about %n hour</numerusform>
            <numerusform>about %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
