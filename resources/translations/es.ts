<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboveZeroField</name>
    <message>
        <source>Write a number above zero, or leave it empty.</source>
        <translation>Escriba un número mayor que cero o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>AdherenceDialog</name>
    <message>
        <source>By weekday</source>
        <translation>Por día de la semana</translation>
    </message>
    <message>
        <source>By weekday, last 12 months</source>
        <translation>Por día de la semana, últimos 12 meses</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Doses taken, as the family noted it</source>
        <translation>Dosis tomadas, según lo anotado por la familia</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Nothing was due yet.</source>
        <translation>Todavía no tocaba ninguna dosis.</translation>
    </message>
    <message>
        <source>Show all months</source>
        <translation>Mostrar todos los meses</translation>
    </message>
    <message>
        <source>Taken = doses given or vomited, of the doses due without those your team held. Two figures: the lower counts what is not known or not ticked as not taken, the higher as taken. A family’s own notes, not a measurement. Way of counting: {source}.</source>
        <translation>Tomadas = dosis dadas o vomitadas, de las dosis que tocaban sin las que su equipo puso en pausa. Dos cifras: la menor cuenta lo que no se sabe o no está marcado como no tomado, la mayor como tomado. Son notas de la familia, no una medición. Manera de contar: {source}.</translation>
    </message>
    <message>
        <source>Weekend and part of the day</source>
        <translation>Fin de semana y momento del día</translation>
    </message>
</context>
<context>
    <name>AdherenceTable</name>
    <message>
        <source>Doses by month</source>
        <translation>Dosis por mes</translation>
    </message>
</context>
<context>
    <name>AgendaCard</name>
    <message>
        <source>Add appointment (Insert)</source>
        <translation>Añadir cita (Insertar)</translation>
    </message>
    <message>
        <source>At the same time as {visit}</source>
        <translation>A la misma hora que {visit}</translation>
    </message>
    <message numerus="yes">
        <source>At the same time as {visit} and %n more</source>
        <translation>
            <numerusform>A la misma hora que {visit} y %n más</numerusform>
            <numerusform>A la misma hora que {visit} y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the next visits</source>
        <translation>Volver a las próximas citas</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Coming visits</source>
        <translation>Próximas citas</translation>
    </message>
    <message>
        <source>No visits are past.</source>
        <translation>No hay citas pasadas.</translation>
    </message>
    <message>
        <source>No visits are planned.</source>
        <translation>No hay citas previstas.</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Past visits</source>
        <translation>Citas pasadas</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
</context>
<context>
    <name>AgendaItem</name>
    <message>
        <source>More about this visit</source>
        <translation>Más sobre esta cita</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source>D done, M missed, X canceled, Enter opens</source>
        <translation>D hecha, M perdida, X cancelada, Intro abre</translation>
    </message>
</context>
<context>
    <name>AllMedicinesCard</name>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n terminado</numerusform>
            <numerusform>%n terminados</numerusform>
        </translation>
    </message>
    <message>
        <source>All medicines</source>
        <translation>Todos los medicamentos</translation>
    </message>
    <message>
        <source>Dose now</source>
        <translation>Dosis actual</translation>
    </message>
    <message>
        <source>Given in the clinic</source>
        <translation>Se dan en la clínica</translation>
    </message>
    <message>
        <source>Hide stopped</source>
        <translation>Ocultar los terminados</translation>
    </message>
    <message>
        <source>Left at home</source>
        <translation>Queda en casa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No medicine at home now.</source>
        <translation>Ahora no hay ningún medicamento en casa.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Totals per drug</source>
        <translation>Totales por medicamento</translation>
    </message>
</context>
<context>
    <name>AmountField</name>
    <message>
        <source>An amount is more than 0.</source>
        <translation>Una cantidad es mayor que 0.</translation>
    </message>
    <message>
        <source>How much? Write it like 1½ or {example}.</source>
        <translation>¿Cuánto? Escríbalo como 1½ o {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount. Write it like 1½ or {example}.</source>
        <translation>“{text}” no es una cantidad. Escríbala como 1½ o {example}.</translation>
    </message>
</context>
<context>
    <name>AppointmentsPage</name>
    <message>
        <source>To the phone</source>
        <translation>Al teléfono</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
</context>
<context>
    <name>BeginDialog</name>
    <message>
        <source>As far as you know it: a day, May 2009, spring 2009 or 2009</source>
        <translation>Hasta donde lo sepa: un día, mayo de 2009, primavera de 2009 o 2009</translation>
    </message>
    <message>
        <source>Begin follow-up</source>
        <translation>Empezar el seguimiento</translation>
    </message>
    <message>
        <source>From here on the record is about follow-up. Everything can be changed later, and one undo takes it back.</source>
        <translation>Desde aquí el registro trata del seguimiento. Todo se puede cambiar después, y un solo deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Last day of treatment</source>
        <translation>Último día de tratamiento</translation>
    </message>
    <message>
        <source>Lay out the plan</source>
        <translation>Hacer el plan</translation>
    </message>
    <message>
        <source>None of these is your plan. What your team says wins.</source>
        <translation>Ninguno de estos es su plan. Vale lo que diga su equipo.</translation>
    </message>
    <message>
        <source>The end of treatment</source>
        <translation>El final del tratamiento</translation>
    </message>
    <message>
        <source>The visit plan</source>
        <translation>El plan de visitas</translation>
    </message>
    <message>
        <source>The visit plan to start from</source>
        <translation>El plan de visitas para empezar</translation>
    </message>
    <message>
        <source>Treatment ended: {day}. A visit plan can be laid out from there.</source>
        <translation>El tratamiento terminó: {day}. Desde ahí se puede hacer un plan de visitas.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>End of treatment</source>
        <translation>Final del tratamiento</translation>
    </message>
    <message>
        <source>End of treatment: {end}</source>
        <translation>Final del tratamiento: {end}</translation>
    </message>
    <message>
        <source>First day of treatment</source>
        <translation>Primer día de tratamiento</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message>
        <source>Next 8 weeks</source>
        <translation>Próximas 8 semanas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>What is shown beside the phases</source>
        <translation>Qué se muestra junto a las fases</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se sabe</translation>
    </message>
</context>
<context>
    <name>BesideEntry</name>
    <message>
        <source>A sign to report to the team</source>
        <translation>Una señal para comunicar al equipo</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Fuente: {name}</translation>
    </message>
    <message>
        <source>There is no number of the team yet. Add it under Contacts.</source>
        <translation>Todavía no hay número del equipo. Añádalo en Contactos.</translation>
    </message>
    <message>
        <source>Your team’s list</source>
        <translation>Lista de su equipo</translation>
    </message>
    <message>
        <source>{scale}, a scale for reports. {item}, grade {number}: {text}</source>
        <translation>{scale}, una escala para informes. {item}, grado {number}: {text}</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, conservarlo</translation>
    </message>
</context>
<context>
    <name>BranchMenu</name>
    <message>
        <source>{phase}, empty</source>
        <translation>{phase}, sin datos</translation>
    </message>
</context>
<context>
    <name>ButtonsCard</name>
    <message>
        <source>Button pressed</source>
        <translation>Botón pulsado</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Botones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Switched off to show how that looks.</source>
        <translation>Desactivado para mostrar cómo se ve.</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>focus</source>
        <translation>con foco</translation>
    </message>
    <message>
        <source>hover</source>
        <translation>puntero encima</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>pressed</source>
        <translation>pulsado</translation>
    </message>
</context>
<context>
    <name>ByMedicine</name>
    <message>
        <source>Not every child gets these. Tell your team what you notice.</source>
        <translation>No todos los niños los tienen. Cuente a su equipo lo que note.</translation>
    </message>
    <message>
        <source>Not everybody gets these. Tell your team what you notice.</source>
        <translation>No todas las personas los tienen. Cuente a su equipo lo que note.</translation>
    </message>
    <message>
        <source>There are no medicines in the record yet.</source>
        <translation>Todavía no hay medicinas en el registro.</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>A written plan may hold these parts. Tick what you have.</source>
        <translation>Un plan escrito puede tener estas partes. Marque lo que tiene.</translation>
    </message>
    <message>
        <source>Ask for it at the visit</source>
        <translation>Pedirlo en la visita</translation>
    </message>
    <message>
        <source>Copies to keep for a new doctor. Tick what you have.</source>
        <translation>Copias que guardar para un médico nuevo. Marque lo que tiene.</translation>
    </message>
    <message>
        <source>Hand over to adult care</source>
        <translation>Paso a la atención de adultos</translation>
    </message>
    <message>
        <source>Papers to ask for</source>
        <translation>Papeles que pedir</translation>
    </message>
    <message>
        <source>Survivorship care plan</source>
        <translation>Plan de atención para sobrevivientes</translation>
    </message>
</context>
<context>
    <name>CaregiverDialog</name>
    <message>
        <source>A first name is enough. One who was taken off comes back under it.</source>
        <translation>Basta con el nombre de pila. Quien se quitó de la lista vuelve con él.</translation>
    </message>
    <message>
        <source>Change a name</source>
        <translation>Cambiar un nombre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Somebody of this name writes already. Add a letter or a family name.</source>
        <translation>Ya escribe alguien con este nombre. Añada una letra o un apellido.</translation>
    </message>
    <message>
        <source>Somebody who writes</source>
        <translation>Alguien que escribe</translation>
    </message>
    <message>
        <source>What was noted before keeps the name it had.</source>
        <translation>Lo anotado antes conserva el nombre que tenía.</translation>
    </message>
</context>
<context>
    <name>Caregivers</name>
    <message>
        <source>Add a name…</source>
        <translation>Añadir un nombre…</translation>
    </message>
    <message>
        <source>No longer on the list: {names}. What they wrote keeps their name.</source>
        <translation>Ya no están en la lista: {names}. Lo que escribieron conserva su nombre.</translation>
    </message>
    <message>
        <source>Nobody yet. It works without a name, too.</source>
        <translation>Nadie todavía. También funciona sin nombre.</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <translation>Quitar a {name} de la lista</translation>
    </message>
    <message>
        <source>The name stands beside every dose, temperature and change. Choose who writes at the foot of the navigation.</source>
        <translation>El nombre figura junto a cada dosis, temperatura y cambio. Elija quién escribe al pie de la navegación.</translation>
    </message>
    <message>
        <source>Who writes here</source>
        <translation>Quién escribe aquí</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Add a second value</source>
        <translation>Añadir un segundo valor</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Remove this draw</source>
        <translation>Quitar esta extracción</translation>
    </message>
    <message>
        <source>Shift+Delete</source>
        <translation>Mayús+Supr</translation>
    </message>
    <message>
        <source>Unit and source</source>
        <translation>Unidad y fuente</translation>
    </message>
</context>
<context>
    <name>CellQuestion</name>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
</context>
<context>
    <name>ChangeTable</name>
    <message>
        <source>Changes by day</source>
        <translation>Cambios por día</translation>
    </message>
</context>
<context>
    <name>ChangesCard</name>
    <message>
        <source>A change of dose, a hold and a restart stand here, with the reason.</source>
        <translation>Aquí figuran los cambios de dosis, las pausas y los reinicios, con su motivo.</translation>
    </message>
    <message numerus="yes">
        <source>All %n</source>
        <translation>
            <numerusform>Todos: %n</numerusform>
            <numerusform>Todos: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the dose</source>
        <translation>Cambiar la dosis</translation>
    </message>
    <message>
        <source>Dose changes</source>
        <translation>Cambios de dosis</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>{name} dose changes</source>
        <translation>Cambios de dosis de {name}</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s) by others; your own are left out.</source>
        <translation>
            <numerusform>%n cambio de otros; los suyos no se muestran.</numerusform>
            <numerusform>%n cambios de otros; los suyos no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>Nobody else has written anything since.</source>
        <translation>Nadie más ha escrito nada desde entonces.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>The latest %n are shown.</source>
        <translation>
            <numerusform>Se muestra %n, el último.</numerusform>
            <numerusform>Se muestran los últimos %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change has no page of its own.</source>
        <translation>Este cambio no tiene página propia.</translation>
    </message>
    <message>
        <source>What changed since {name} last looked</source>
        <translation>Qué cambió desde la última vez de {name}</translation>
    </message>
    <message>
        <source>{many} {shown}</source>
        <translation>{many} {shown}</translation>
    </message>
</context>
<context>
    <name>ChartToolbar</name>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Counts in the chart: {counts}</source>
        <translation>Recuentos en la gráfica: {counts}</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message numerus="yes">
        <source>Join draws up to %n week(s) apart</source>
        <translation>
            <numerusform>Unir extracciones con hasta %n semana de separación</numerusform>
            <numerusform>Unir extracciones con hasta %n semanas de separación</numerusform>
        </translation>
    </message>
    <message>
        <source>Lay cycles over each other</source>
        <translation>Superponer ciclos</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>More about the chart</source>
        <translation>Más sobre el gráfico</translation>
    </message>
    <message>
        <source>No phase of this record has cycles yet. They are set on the plan page.</source>
        <translation>Ninguna fase de este registro tiene ciclos todavía. Se definen en la página del plan.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Ranges of healthy people</source>
        <translation>Valores de personas sanas</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Scale of the numbers</source>
        <translation>Escala de los números</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tiempo que se muestra</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>{medicine}, dose</source>
        <translation>Dosis de {medicine}</translation>
    </message>
    <message>
        <source>{some} of {all} counts</source>
        <translation>{some} de {all} recuentos</translation>
    </message>
    <message>
        <source>{some} of {all} lines</source>
        <translation>{some} de {all} líneas</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>Chart of counts</source>
        <translation>Gráfica de recuentos</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Take “{line}” off</source>
        <translation>Quitar “{line}”</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
</context>
<context>
    <name>ChoicesCard</name>
    <message>
        <source>6-MP given, 21:58</source>
        <translation>6-MP dada, 21:58</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Dose marks</source>
        <translation>Marcas de dosis</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Toast, with undo for 10 seconds</source>
        <translation>Mensaje breve, con deshacer durante 10 segundos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcado</translation>
    </message>
</context>
<context>
    <name>ChooseOutline</name>
    <message>
        <source>Choose a plan first.</source>
        <translation>Elija antes un plan.</translation>
    </message>
    <message>
        <source>Published outlines, each with its source. None is the plan itself.</source>
        <translation>Esquemas publicados, cada uno con su fuente. Ninguno es el plan de ustedes.</translation>
    </message>
    <message>
        <source>Start from this</source>
        <translation>Partir de este</translation>
    </message>
    <message>
        <source>Which plan to start from?</source>
        <translation>¿De qué plan partir?</translation>
    </message>
</context>
<context>
    <name>ClinicCard</name>
    <message>
        <source>Your team</source>
        <translation>Su equipo</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Columns of the counts</source>
        <translation>Columnas de los recuentos</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>A test of your own…</source>
        <translation>Una prueba propia…</translation>
    </message>
    <message>
        <source>Add the column</source>
        <translation>Añadir la columna</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Abajo</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Arriba</translation>
    </message>
    <message>
        <source>Another test</source>
        <translation>Otra prueba</translation>
    </message>
    <message>
        <source>Change the test…</source>
        <translation>Cambiar la prueba…</translation>
    </message>
    <message>
        <source>Columns, in this order</source>
        <translation>Columnas, en este orden</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Empty: no reminder. Ask your team how often counts are due.</source>
        <translation>Vacío: sin aviso. Pregunte a su equipo cada cuánto tocan los recuentos.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remind when no counts were written down for</source>
        <translation>Avisar si no se anotaron recuentos durante</translation>
    </message>
    <message>
        <source>Show CTCAE v5 grades, a reporting scale</source>
        <translation>Mostrar los grados CTCAE v5, una escala para informar</translation>
    </message>
    <message>
        <source>Studies sort results by it. A grade says nothing about what to do.</source>
        <translation>Los estudios ordenan con ella los resultados. Un grado no dice qué hacer.</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>Las columnas habituales</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>CountCell</name>
    <message>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <source>{count} {unit}, {limit}, down {trend}</source>
        <translation>{count} {unit}, {limit}, baja, {trend}</translation>
    </message>
    <message>
        <source>{count} {unit}, {limit}, up {trend}</source>
        <translation>{count} {unit}, {limit}, sube, {trend}</translation>
    </message>
    <message>
        <source>{count} {unit}, {limit}, {trend}</source>
        <translation>{count} {unit}, {limit}, {trend}</translation>
    </message>
    <message>
        <source>{purpose}: {words}</source>
        <translation>{purpose}: {words}</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Count cell: in range, below, no earlier value</source>
        <translation>Recuento: dentro de los límites, por debajo, sin valor anterior</translation>
    </message>
    <message>
        <source>Count opened</source>
        <translation>Recuento abierto</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Counts of today</source>
        <translation>Recuentos de hoy</translation>
    </message>
    <message>
        <source>Counts of {day}</source>
        <translation>Recuentos del {day}</translation>
    </message>
    <message>
        <source>Counts this morning</source>
        <translation>Recuentos de esta mañana</translation>
    </message>
    <message>
        <source>Enter the limits of your team</source>
        <translation>Anotar los límites de su equipo</translation>
    </message>
    <message>
        <source>Limits from your team</source>
        <translation>Límites de su equipo</translation>
    </message>
    <message>
        <source>Limits from your team, {day}</source>
        <translation>Límites de su equipo, {day}</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrófilos</translation>
    </message>
    <message>
        <source>No counts are typed yet.</source>
        <translation>Todavía no hay recuentos escritos.</translation>
    </message>
    <message>
        <source>Type the first counts</source>
        <translation>Escribir los primeros recuentos</translation>
    </message>
    <message>
        <source>before: {day}</source>
        <translation>antes: {day}</translation>
    </message>
    <message>
        <source>fight infection</source>
        <translation>combaten infecciones</translation>
    </message>
    <message>
        <source>liver</source>
        <translation>hígado</translation>
    </message>
</context>
<context>
    <name>CountsGrid</name>
    <message>
        <source>Counts, one row a draw</source>
        <translation>Recuentos, una fila por extracción</translation>
    </message>
</context>
<context>
    <name>CountsModel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
</context>
<context>
    <name>CountsPage</name>
    <message numerus="yes">
        <source>%n draw(s) since {day}</source>
        <translation>
            <numerusform>%n extracción desde el {day}</numerusform>
            <numerusform>%n extracciones desde el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not saved yet</source>
        <translation>
            <numerusform>%n fila aún sin guardar</numerusform>
            <numerusform>%n filas aún sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>No counts yet</source>
        <translation>Todavía no hay recuentos</translation>
    </message>
    <message>
        <source>Type the first counts</source>
        <translation>Escribir los primeros recuentos</translation>
    </message>
    <message>
        <source>Type them from the paper the clinic gave you,
or import a file.</source>
        <translation>Escríbalos del papel que le dio la clínica
o impórtelos de un archivo.</translation>
    </message>
</context>
<context>
    <name>CourageCard</name>
    <message>
        <source>Courage tally</source>
        <translation>Cuenta del valor</translation>
    </message>
    <message>
        <source>Show the whole tally</source>
        <translation>Ver la cuenta completa</translation>
    </message>
</context>
<context>
    <name>CourageDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Counted on {day} from what was noted here.</source>
        <translation>Contado el {day} con lo anotado aquí.</translation>
    </message>
    <message>
        <source>Courage tally of {name}</source>
        <translation>Cuenta del valor de {name}</translation>
    </message>
    <message>
        <source>Every one of these took courage.</source>
        <translation>Cada una de estas cosas pidió valor.</translation>
    </message>
    <message>
        <source>Nothing of this period is noted yet.</source>
        <translation>Todavía no hay nada anotado de este tiempo.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The whole way</source>
        <translation>Todo el camino</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué tiempo</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the program</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong that should not. What you saved is safe in the record. The report below holds no health data.</source>
        <translation>Algo falló que no debía fallar. Lo guardado está a salvo en el registro. El informe de abajo no contiene datos de salud.</translation>
    </message>
    <message>
        <source>alltracker has to close</source>
        <translation>alltracker tiene que cerrarse</translation>
    </message>
</context>
<context>
    <name>CycleView</name>
    <message>
        <source>Chart of cycles</source>
        <translation>Gráfico de ciclos</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>A date is needed. Write it like {example}.</source>
        <translation>Hace falta una fecha. Escríbala así: {example}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The day is missing. Write it like {example}.</source>
        <translation>Falta el día. Escríbalo así: {example}.</translation>
    </message>
    <message>
        <source>This date</source>
        <translation>Esta fecha</translation>
    </message>
    <message>
        <source>Use {month}</source>
        <translation>Usar {month}</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
</context>
<context>
    <name>DayTimeEditor</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>DegreesEditor</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Use {unit}</source>
        <translation>Usar {unit}</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, conservarlo</translation>
    </message>
    <message>
        <source>{value} looks like {unit}.</source>
        <translation>{value} parece estar en {unit}.</translation>
    </message>
</context>
<context>
    <name>DelayList</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Retrasos</translation>
    </message>
    <message>
        <source>No phase has dates yet.</source>
        <translation>Ninguna fase tiene fechas todavía.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>What was planned at first, and what became of it. What only follows from an earlier phase has no days of its own.</source>
        <translation>Lo que se previó al principio y lo que resultó. Lo que solo se sigue de una fase anterior no tiene días propios.</translation>
    </message>
</context>
<context>
    <name>DelayModel</name>
    <message>
        <source>{heading}: {dates}</source>
        <translation>{heading}: {dates}</translation>
    </message>
</context>
<context>
    <name>DelayTable</name>
    <message>
        <source>Delays by phase</source>
        <translation>Retrasos por fase</translation>
    </message>
</context>
<context>
    <name>DetailStrip</name>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{when}, noted by {name}</source>
        <translation>{when}, anotado por {name}</translation>
    </message>
</context>
<context>
    <name>DiaryPanel</name>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By medicine</source>
        <translation>Por medicina</translation>
    </message>
    <message>
        <source>Diary</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>How often, by phase…</source>
        <translation>Con qué frecuencia…</translation>
    </message>
    <message>
        <source>How the diary is shown</source>
        <translation>Cómo se muestra el diario</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>No contado</translation>
    </message>
    <message>
        <source>Team told</source>
        <translation>Equipo avisado</translation>
    </message>
</context>
<context>
    <name>DiscardQuestion</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>¿Descartar lo escrito?</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Seguir escribiendo</translation>
    </message>
</context>
<context>
    <name>DoseAmountEditor</name>
    <message>
        <source>Counted in</source>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, dejarlo así</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <source>All medicines</source>
        <translation>Todos los medicamentos</translation>
    </message>
    <message>
        <source>Enter the medicines</source>
        <translation>Anotar los medicamentos</translation>
    </message>
    <message>
        <source>No medicines are entered yet.</source>
        <translation>Todavía no hay medicamentos anotados.</translation>
    </message>
    <message>
        <source>Nothing to tick today.</source>
        <translation>Hoy no hay nada que marcar.</translation>
    </message>
    <message>
        <source>vomited at {time}</source>
        <translation>vomitada a las {time}</translation>
    </message>
</context>
<context>
    <name>DoseChangeDialog</name>
    <message>
        <source>Another dose</source>
        <translation>Otra dosis</translation>
    </message>
    <message>
        <source>Change the dose: {name}</source>
        <translation>Cambiar la dosis: {name}</translation>
    </message>
    <message>
        <source>Correct an entry: {name}</source>
        <translation>Corregir una entrada: {name}</translation>
    </message>
    <message>
        <source>Restart: {name}</source>
        <translation>Reiniciar: {name}</translation>
    </message>
    <message>
        <source>Same dose as before</source>
        <translation>La misma dosis que antes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Schedule: {name}</source>
        <translation>Pauta: {name}</translation>
    </message>
    <message>
        <source>The hold began on {day}. A restart comes after it.</source>
        <translation>La pausa empezó el {day}. El reinicio viene después.</translation>
    </message>
    <message>
        <source>Which dose</source>
        <translation>Qué dosis</translation>
    </message>
    <message>
        <source>Write down what your team said. The dose before stays noted.</source>
        <translation>Escriba lo que dijo su equipo. La dosis anterior queda anotada.</translation>
    </message>
</context>
<context>
    <name>DoseChecks</name>
    <message>
        <source>Please look again</source>
        <translation>Revíselo, por favor</translation>
    </message>
    <message>
        <source>Record it all the same</source>
        <translation>Anotarla de todos modos</translation>
    </message>
    <message>
        <source>{time} is still to come. Write when it was really given.</source>
        <translation>Todavía no son las {time}. Escriba cuándo se dio de verdad.</translation>
    </message>
</context>
<context>
    <name>DoseDesk</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Given already on {day}</source>
        <translation>Ya dada el {day}</translation>
    </message>
    <message>
        <source>Given already today</source>
        <translation>Ya dada hoy</translation>
    </message>
    <message>
        <source>Given already tonight</source>
        <translation>Ya dada esta noche</translation>
    </message>
    <message>
        <source>It is morning now.</source>
        <translation>Es por la mañana.</translation>
    </message>
    <message>
        <source>Last night: {told}</source>
        <translation>Anoche: {told}</translation>
    </message>
    <message>
        <source>More than your team said</source>
        <translation>Más de lo que dijo su equipo</translation>
    </message>
    <message>
        <source>Record a second dose</source>
        <translation>Anotar una segunda dosis</translation>
    </message>
    <message>
        <source>Record it all the same</source>
        <translation>Anotarla de todos modos</translation>
    </message>
    <message>
        <source>Record it now</source>
        <translation>Anotarla ya</translation>
    </message>
    <message>
        <source>This is the dose of tonight</source>
        <translation>Esta es la dosis de esta noche</translation>
    </message>
    <message>
        <source>Vomited on {day}</source>
        <translation>Vomitada el {day}</translation>
    </message>
    <message>
        <source>Vomited today</source>
        <translation>Vomitada hoy</translation>
    </message>
    <message>
        <source>Vomited tonight</source>
        <translation>Vomitada esta noche</translation>
    </message>
    <message>
        <source>{name} is noted as vomited. Was it given again?</source>
        <translation>{name} está anotado como vomitado. ¿Se dio otra vez?</translation>
    </message>
    <message>
        <source>{name} was ticked at {time}.</source>
        <translation>{name} se marcó a las {time}.</translation>
    </message>
    <message>
        <source>{name} was ticked.</source>
        <translation>{name} está marcado.</translation>
    </message>
    <message>
        <source>{told} A second dose?</source>
        <translation>{told} ¿Una segunda dosis?</translation>
    </message>
    <message>
        <source>{told} Change it to “{status}”?</source>
        <translation>{told} ¿Cambiarla a “{status}”?</translation>
    </message>
    <message>
        <source>{told} Was the dose of tonight given already?</source>
        <translation>{told} ¿Ya se dio la dosis de esta noche?</translation>
    </message>
    <message>
        <source>{who} ticked {name} at {time}.</source>
        <translation>{who} marcó {name} a las {time}.</translation>
    </message>
    <message>
        <source>{who} ticked {name}.</source>
        <translation>{who} marcó {name}.</translation>
    </message>
</context>
<context>
    <name>DoseDialog</name>
    <message>
        <source>A dose to come</source>
        <translation>Una dosis por venir</translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation>Cambiado {moment}</translation>
    </message>
    <message>
        <source>Changed {moment} by {who}</source>
        <translation>Cambiado {moment} por {who}</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Elija qué pasó con ella.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Correct a dose</source>
        <translation>Corregir una dosis</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves and opens another.</source>
        <translation>Ctrl+Intro guarda y abre otra.</translation>
    </message>
    <message>
        <source>Dose given or not given</source>
        <translation>Dosis dada o no dada</translation>
    </message>
    <message>
        <source>Enter a medicine first, on the page of medicines.</source>
        <translation>Anote primero un medicamento, en la página de medicamentos.</translation>
    </message>
    <message>
        <source>No dose is due on this day.</source>
        <translation>Ese día no toca ninguna dosis.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Quitar la marca</translation>
    </message>
</context>
<context>
    <name>DoseForm</name>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Por quién</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elija</translation>
    </message>
    <message>
        <source>Dose of</source>
        <translation>Dosis del día</translation>
    </message>
    <message>
        <source>Empty: on the day it was due.</source>
        <translation>Vacío: el día que tocaba.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dada el</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Of a day to come: what your team leaves out.</source>
        <translation>De un día por venir: lo que su equipo suspende.</translation>
    </message>
    <message>
        <source>Reason or note</source>
        <translation>Motivo o nota</translation>
    </message>
    <message>
        <source>The clocks show this time twice</source>
        <translation>Los relojes marcan esta hora dos veces</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>La primera</translation>
    </message>
    <message>
        <source>The second</source>
        <translation>La segunda</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ella</translation>
    </message>
    <message>
        <source>Which of the two times</source>
        <translation>Cuál de las dos horas</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>Cuál</translation>
    </message>
</context>
<context>
    <name>DoseMark</name>
    <message>
        <source>given</source>
        <translation>dada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>no programada</translation>
    </message>
    <message>
        <source>open</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>vomited</source>
        <translation>vomitada</translation>
    </message>
</context>
<context>
    <name>DoseMenu</name>
    <message>
        <source>Correct…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dada</translation>
    </message>
    <message>
        <source>Given at another time…</source>
        <translation>Dada a otra hora…</translation>
    </message>
    <message>
        <source>Held by the team this day</source>
        <translation>En pausa por el equipo este día</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not scheduled this day</source>
        <translation>No programada este día</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Skipped, and why…</source>
        <translation>Omitida, y por qué…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Quitar la marca</translation>
    </message>
    <message>
        <source>Vomited</source>
        <translation>Vomitada</translation>
    </message>
</context>
<context>
    <name>DosePopover</name>
    <message>
        <source>Given</source>
        <translation>Dada</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>No dada</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{dose}:</source>
        <translation>{dose}:</translation>
    </message>
</context>
<context>
    <name>DoseRow</name>
    <message>
        <source>Other answers</source>
        <translation>Otras respuestas</translation>
    </message>
    <message>
        <source>Other answers: {name}</source>
        <translation>Otras respuestas: {name}</translation>
    </message>
    <message>
        <source>{button}: {name}</source>
        <translation>{button}: {name}</translation>
    </message>
    <message>
        <source>{words}. Press Enter to correct it.</source>
        <translation>{words}. Pulse Intro para corregirla.</translation>
    </message>
    <message>
        <source>{words}. Press G given, S skipped, V vomited, U not known.</source>
        <translation>{words}. Pulse G dada, S omitida, V vomitada, U no se sabe.</translation>
    </message>
    <message>
        <source>{words}. Press G to note one dose.</source>
        <translation>{words}. Pulse G para anotar una dosis.</translation>
    </message>
</context>
<context>
    <name>DrugField</name>
    <message>
        <source>Medicines found</source>
        <translation>Medicamentos encontrados</translation>
    </message>
    <message>
        <source>{name} ({others}): {group}</source>
        <translation>{name} ({others}): {group}</translation>
    </message>
    <message>
        <source>{name}: {group}</source>
        <translation>{name}: {group}</translation>
    </message>
</context>
<context>
    <name>DrugPicker</name>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>The way it was given</source>
        <translation>La vía por la que se dio</translation>
    </message>
    <message>
        <source>Write which medicine it was.</source>
        <translation>Escriba qué medicamento fue.</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>30 Nov</source>
        <translation>30 nov</translation>
    </message>
    <message>
        <source>31 days old</source>
        <translation>tiene 31 días</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <source>Copy the backup</source>
        <translation>Copiar la copia de seguridad</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Due row: at rest, hover, keyboard focus</source>
        <translation>Fila de avisos: en reposo, puntero encima, foco del teclado</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Cambiado de día</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay avisos.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Order mercaptopurine</source>
        <translation>Pedir mercaptopurina</translation>
    </message>
    <message>
        <source>Print the calendar</source>
        <translation>Imprimir el calendario</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Pospuesto</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seen: what came up while you were away</source>
        <translation>Visto: lo que surgió mientras no estabas</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estabas</translation>
    </message>
    <message>
        <source>Your own reminders</source>
        <translation>Sus propios recordatorios</translation>
    </message>
    <message>
        <source>dose changes tomorrow</source>
        <translation>la dosis cambia mañana</translation>
    </message>
    <message>
        <source>enough until 5 December</source>
        <translation>alcanza hasta el 5 de diciembre</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>DueDelegate</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
</context>
<context>
    <name>DueDesk</name>
    <message>
        <source>Move</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Moved to another day</source>
        <translation>Se cambió de día</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Show it again on another day</source>
        <translation>Mostrarlo otra vez otro día</translation>
    </message>
</context>
<context>
    <name>DueList</name>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Posponer</translation>
    </message>
    <message>
        <source>&amp;Moved to another day</source>
        <translation>Se &amp;cambió de día</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Enter marks a row done. The menu key shows what else can be done.</source>
        <translation>Intro marca una fila como hecha. La tecla de menú muestra qué más se puede hacer.</translation>
    </message>
</context>
<context>
    <name>EffectDialog</name>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
</context>
<context>
    <name>EffectMonthCard</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Which side effect the month shows</source>
        <translation>Qué efecto secundario muestra el mes</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
</context>
<context>
    <name>EffectNameEditor</name>
    <message>
        <source>Choose what happened, or write it under Other.</source>
        <translation>Elija qué pasó o escríbalo en Otro.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Qué pasó, con sus palabras</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>or press</source>
        <translation>o pulse</translation>
    </message>
</context>
<context>
    <name>EndForm</name>
    <message>
        <source>Another rule…</source>
        <translation>Otra regla…</translation>
    </message>
    <message>
        <source>Choose a rule or give a date first.</source>
        <translation>Elija antes una regla o escriba una fecha.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contado desde</translation>
    </message>
    <message>
        <source>Date your team gave</source>
        <translation>Fecha que dio su equipo</translation>
    </message>
    <message>
        <source>End of treatment: {end}</source>
        <translation>Final del tratamiento: {end}</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>No rule: the last phase ends treatment</source>
        <translation>Sin regla: termina con la última fase</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rule for the end</source>
        <translation>Regla para el final</translation>
    </message>
    <message>
        <source>Such as: the letter of 12 November</source>
        <translation>Por ejemplo: la carta del 12 de noviembre</translation>
    </message>
    <message>
        <source>The end of treatment is not known yet.</source>
        <translation>Todavía no se sabe el final del tratamiento.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Wins over the rule, and never moves by itself.</source>
        <translation>Vale más que la regla y nunca cambia por sí sola.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>remission</source>
        <translation>la remisión</translation>
    </message>
    <message>
        <source>the diagnosis</source>
        <translation>el diagnóstico</translation>
    </message>
    <message>
        <source>the end of induction</source>
        <translation>el final de la inducción</translation>
    </message>
    <message>
        <source>the first day of treatment</source>
        <translation>el primer día de tratamiento</translation>
    </message>
    <message>
        <source>the start of interim maintenance I</source>
        <translation>el comienzo del mantenimiento intermedio I</translation>
    </message>
    <message>
        <source>the start of maintenance</source>
        <translation>el comienzo del mantenimiento</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>{phase} lasts until the end of treatment</source>
        <translation>{phase}: hasta el final del tratamiento</translation>
    </message>
</context>
<context>
    <name>EndPhaseDialog</name>
    <message>
        <source>End phase</source>
        <translation>Terminar fase</translation>
    </message>
    <message>
        <source>End this phase: {phase}</source>
        <translation>Terminar esta fase: {phase}</translation>
    </message>
    <message>
        <source>If it ends late: why</source>
        <translation>Si termina tarde: por qué</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
</context>
<context>
    <name>EventsPage</name>
    <message numerus="yes">
        <source>%n noted</source>
        <translation>
            <numerusform>%n anotado</numerusform>
            <numerusform>%n anotados</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>{noted}, in hospital since {day}</source>
        <translation>{noted}, en el hospital desde el {day}</translation>
    </message>
    <message>
        <source>{noted}, the last on {day}</source>
        <translation>{noted}, el último el {day}</translation>
    </message>
</context>
<context>
    <name>EventsPanel</name>
    <message>
        <source>Part of the list</source>
        <translation>Parte de la lista</translation>
    </message>
    <message>
        <source>Procedures and events, newest first</source>
        <translation>Procedimientos y sucesos, lo más reciente primero</translation>
    </message>
</context>
<context>
    <name>Fever</name>
    <message>
        <source>Fever rule</source>
        <translation>Regla de fiebre</translation>
    </message>
    <message>
        <source>Hide what hospitals have published</source>
        <translation>Ocultar lo que publicaron los hospitales</translation>
    </message>
    <message>
        <source>Show what hospitals have published</source>
        <translation>Mostrar lo que publicaron los hospitales</translation>
    </message>
    <message>
        <source>Write down a new rule</source>
        <translation>Anotar una regla nueva</translation>
    </message>
    <message>
        <source>Write down the rule</source>
        <translation>Anotar la regla</translation>
    </message>
    <message>
        <source>Your team’s rule is not written down yet. Ask for it, with the number.</source>
        <translation>La regla de su equipo aún no está anotada. Pídala, con el número.</translation>
    </message>
</context>
<context>
    <name>FeverAnswerDialog</name>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de urgencias</translation>
    </message>
    <message>
        <source>Opens the paper to show in the hospital</source>
        <translation>Abre el papel para mostrar en el hospital</translation>
    </message>
</context>
<context>
    <name>FeverCard</name>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de urgencias</translation>
    </message>
    <message>
        <source>Enter the fever rule that your team gave you.</source>
        <translation>Anote la regla de fiebre que le dio su equipo.</translation>
    </message>
    <message>
        <source>Enter the rule</source>
        <translation>Anotar la regla</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>Fiebre</translation>
    </message>
    <message>
        <source>Hospitals differ. The lowest that is published:</source>
        <translation>Cada hospital es distinto. La más baja publicada:</translation>
    </message>
    <message>
        <source>Log a temperature</source>
        <translation>Anotar temperatura</translation>
    </message>
    <message>
        <source>Source: {name}</source>
        <translation>Fuente: {name}</translation>
    </message>
    <message>
        <source>Team’s rule</source>
        <translation>Regla del equipo</translation>
    </message>
    <message>
        <source>Team’s rule, card of {day}</source>
        <translation>Regla del equipo, tarjeta del {day}</translation>
    </message>
    <message>
        <source>or more</source>
        <translation>o más</translation>
    </message>
    <message>
        <source>or more ({site})</source>
        <translation>o más ({site})</translation>
    </message>
    <message>
        <source>{rule} Source: {source}</source>
        <translation>{rule} Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>FeverDialog</name>
    <message>
        <source>A published example: {words} Change it to what your team said.</source>
        <translation>Un ejemplo publicado: {words} Cámbielo por lo que dijo su equipo.</translation>
    </message>
    <message>
        <source>A rule for one place is never applied to another.</source>
        <translation>Una regla para un lugar nunca se aplica a otro.</translation>
    </message>
    <message>
        <source>From this temperature on</source>
        <translation>Desde esta temperatura</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dada el</translation>
    </message>
    <message>
        <source>If a lower temperature counts too when it is measured twice in 24 hours.</source>
        <translation>Si también cuenta una temperatura más baja cuando se mide dos veces en 24 horas.</translation>
    </message>
    <message>
        <source>Measured where</source>
        <translation>Dónde se mide</translation>
    </message>
    <message>
        <source>Minutes between the two</source>
        <translation>Minutos entre las dos</translation>
    </message>
    <message>
        <source>Or, when it lasts, from</source>
        <translation>O, si dura, desde</translation>
    </message>
    <message>
        <source>Phone number, day and night</source>
        <translation>Teléfono, de día y de noche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Started from: {source}</source>
        <translation>Punto de partida: {source}</translation>
    </message>
    <message>
        <source>Such as whom to call, how soon, and what not to give.</source>
        <translation>Por ejemplo: a quién llamar, en cuánto tiempo y qué no dar.</translation>
    </message>
    <message>
        <source>The fever rule of your team</source>
        <translation>La regla de fiebre de su equipo</translation>
    </message>
    <message>
        <source>What your team said</source>
        <translation>Qué dijo su equipo</translation>
    </message>
    <message>
        <source>Write down what your team said, not what others publish.</source>
        <translation>Anote lo que dijo su equipo, no lo que publican otros.</translation>
    </message>
    <message>
        <source>Write how many minutes lie between the two readings.</source>
        <translation>Escriba cuántos minutos hay entre las dos mediciones.</translation>
    </message>
</context>
<context>
    <name>FeverNotice</name>
    <message>
        <source>There is no number of the team yet. Add it under Contacts.</source>
        <translation>Todavía no hay un teléfono del equipo. Añádelo en Contactos.</translation>
    </message>
    <message>
        <source>Your team said: {words}</source>
        <translation>Su equipo dijo: {words}</translation>
    </message>
</context>
<context>
    <name>FieldsCard</name>
    <message>
        <source>Calculated from other values.</source>
        <translation>Calculado a partir de otros valores.</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos de formulario</translation>
    </message>
    <message>
        <source>From WBC and differential</source>
        <translation>De los glóbulos blancos y el diferencial</translation>
    </message>
    <message>
        <source>In focus</source>
        <translation>Con foco</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Too high for {unit}.</source>
        <translation>Demasiado alto para {unit}.</translation>
    </message>
    <message>
        <source>Use {number}?</source>
        <translation>¿Usar {number}?</translation>
    </message>
    <message>
        <source>With a mistake</source>
        <translation>Con un error</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>calculado</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Given</source>
        <translation>Dada</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n dose(s) as given</source>
        <translation>
            <numerusform>Marcar %n dosis como dada</numerusform>
            <numerusform>Marcar %n dosis como dadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n dose(s) as not known</source>
        <translation>
            <numerusform>Marcar %n dosis como no se sabe</numerusform>
            <numerusform>Marcar %n dosis como no se sabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n dose(s) as skipped</source>
        <translation>
            <numerusform>Marcar %n dosis como omitida</numerusform>
            <numerusform>Marcar %n dosis como omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark what is not ticked: {name}</source>
        <translation>Marcar lo que falta: {name}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Noted as written by {who}, without a time.</source>
        <translation>Se anota como escrito por {who}, sin hora.</translation>
    </message>
    <message>
        <source>Noted without a time.</source>
        <translation>Se anota sin hora.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Take out the doses you do not mean. It is one step to undo.</source>
        <translation>Quite las dosis que no correspondan. Se deshace en un solo paso.</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Los últimos 7 días</translation>
    </message>
    <message>
        <source>The whole month</source>
        <translation>Todo el mes</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Qué pasó con ellas</translation>
    </message>
    <message>
        <source>Which days</source>
        <translation>Qué días</translation>
    </message>
    <message>
        <source>{day}: {dose}</source>
        <translation>{day}: {dose}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>A parent and a child walking along a winding path through hills</source>
        <translation>Una persona adulta y una niña caminan por un sendero entre colinas</translation>
    </message>
    <message>
        <source>Add the patient</source>
        <translation>Añadir paciente</translation>
    </message>
    <message>
        <source>Bring back what was there</source>
        <translation>Recuperar lo que había</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open a record or a backup</source>
        <translation>Abrir un registro o una copia de seguridad</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Start the record</source>
        <translation>Empezar el registro</translation>
    </message>
    <message>
        <source>alltracker: start a record</source>
        <translation>alltracker: empezar un registro</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follow-up begins when treatment ends</source>
        <translation>El seguimiento empieza cuando termina el tratamiento</translation>
    </message>
    <message>
        <source>In general: {statement} ({source})</source>
        <translation>En general: {statement} ({source})</translation>
    </message>
    <message>
        <source>Note the end of treatment</source>
        <translation>Anotar el final del tratamiento</translation>
    </message>
    <message>
        <source>Planned end of treatment: {when}</source>
        <translation>Final planeado del tratamiento: {when}</translation>
    </message>
    <message>
        <source>Visits, tests, milestones and papers for the time after it go here.</source>
        <translation>Aquí van las visitas, pruebas, hitos y papeles para el tiempo después.</translation>
    </message>
    <message>
        <source>{time}, on {day}</source>
        <translation>{time}, el {day}</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation>{time}, {day}</translation>
    </message>
</context>
<context>
    <name>FrequencyDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>At worst</source>
        <translation>Lo peor</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Counted from the diary: what was not noted is not in it.</source>
        <translation>Contado del diario: lo que no se anotó no está.</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>How often, by phase</source>
        <translation>Con qué frecuencia, por fase</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>There is no side effect in the diary yet.</source>
        <translation>Todavía no hay efectos secundarios en el diario.</translation>
    </message>
    <message numerus="yes">
        <source>noted %n time(s)</source>
        <translation>
            <numerusform>anotado %n vez</numerusform>
            <numerusform>anotado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>outside of any phase</source>
        <translation>fuera de toda fase</translation>
    </message>
    <message>
        <source>{days}, {times}</source>
        <translation>{days}, {times}</translation>
    </message>
</context>
<context>
    <name>FullDose</name>
    <message>
        <source>Full dose in a week</source>
        <translation>Dosis completa por semana</translation>
    </message>
    <message>
        <source>This is the full dose</source>
        <translation>Esta es la dosis completa</translation>
    </message>
    <message>
        <source>Write the schedule first.</source>
        <translation>Escriba primero la pauta.</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} por semana</translation>
    </message>
    <message>
        <source>{amount} a week, {percent} % of the full dose</source>
        <translation>{amount} por semana, {percent} % de la dosis completa</translation>
    </message>
    <message>
        <source>{unit} a week</source>
        <translation>{unit} por semana</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Parts of the window</source>
        <translation>Piezas de la ventana</translation>
    </message>
</context>
<context>
    <name>GrayField</name>
    <message>
        <source>That is too high for Gy. Is this in cGy?</source>
        <translation>Es demasiado para Gy. ¿Está en cGy?</translation>
    </message>
    <message>
        <source>That is too high in Gy and in cGy. Check the number.</source>
        <translation>Es demasiado en Gy y en cGy. Revise el número.</translation>
    </message>
    <message>
        <source>Use {value} Gy</source>
        <translation>Usar {value} Gy</translation>
    </message>
    <message>
        <source>Write a number above zero, or leave it empty.</source>
        <translation>Escriba un número mayor que cero o déjelo vacío.</translation>
    </message>
</context>
<context>
    <name>GuardRow</name>
    <message>
        <source>No, leave it</source>
        <translation>No, dejarla</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}. {text}</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Plan de seguimiento</translation>
    </message>
    <message>
        <source>Hand over to adult care</source>
        <translation>Paso a la atención de adultos</translation>
    </message>
    <message>
        <source>Hand-over: {name}</source>
        <translation>Relevo: {name}</translation>
    </message>
    <message>
        <source>No doctor or clinic is among the contacts yet.</source>
        <translation>Todavía no hay ningún médico ni consulta entre los contactos.</translation>
    </message>
    <message>
        <source>The follow-up plan on paper: visits, tests, milestones and these lists.</source>
        <translation>El plan de seguimiento en papel: visitas, pruebas, hitos y estas listas.</translation>
    </message>
    <message>
        <source>To take along</source>
        <translation>Para llevar</translation>
    </message>
    <message>
        <source>What a care plan holds after treatment, and what a new doctor can be given. Tick what you have.</source>
        <translation>Lo que contiene un plan de atención después del tratamiento y lo que se puede dar a un médico nuevo. Marque lo que tiene.</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>Quién se hace cargo</translation>
    </message>
</context>
<context>
    <name>HandOverTool</name>
    <message>
        <source>Hand-over: last and next 24 hours</source>
        <translation>Relevo: las últimas y las próximas 24 horas</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Rehacer: {what}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose changes: {name}</source>
        <translation>Cambios de dosis: {name}</translation>
    </message>
    <message>
        <source>Enter corrects an entry, Delete takes it out.</source>
        <translation>Intro corrige una entrada, Supr la quita.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Nothing was written yet.</source>
        <translation>Todavía no hay nada escrito.</translation>
    </message>
    <message>
        <source>Of the full dose</source>
        <translation>De la dosis completa</translation>
    </message>
    <message numerus="yes">
        <source>Show %n older change(s)</source>
        <translation>
            <numerusform>Mostrar %n cambio anterior</numerusform>
            <numerusform>Mostrar %n cambios anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Why, and who said so</source>
        <translation>Por qué, y quién lo dijo</translation>
    </message>
</context>
<context>
    <name>HistoryRow</name>
    <message>
        <source>Delete: {what}</source>
        <translation>Eliminar: {what}</translation>
    </message>
    <message>
        <source>before: {dose}</source>
        <translation>antes: {dose}</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Correct a hold: {name}</source>
        <translation>Corregir una pausa: {name}</translation>
    </message>
    <message>
        <source>Empty: until the team says so.</source>
        <translation>Vacío: hasta que el equipo lo diga.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Hold it</source>
        <translation>Pausarlo</translation>
    </message>
    <message>
        <source>Hold: {name}</source>
        <translation>Pausar: {name}</translation>
    </message>
    <message>
        <source>Last day without it</source>
        <translation>Último día sin él</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Your team said not to give it for a while. Held days do not count as missed. After the last day the dose before holds again.</source>
        <translation>Su equipo dijo que no se dé por un tiempo. Los días de pausa no cuentan como olvidados. Después del último día vuelve a valer la dosis anterior.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the question above first.</source>
        <translation>Responda antes a la pregunta de arriba.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied cells</source>
        <translation>Celdas copiadas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Importar %n fila</numerusform>
            <numerusform>Importar %n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n value(s)</source>
        <translation>
            <numerusform>Importar %n valor</numerusform>
            <numerusform>Importar %n valores</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a record</source>
        <translation>Importar un registro</translation>
    </message>
    <message>
        <source>Import blood counts</source>
        <translation>Importar recuentos</translation>
    </message>
    <message>
        <source>One step, can be undone. Nothing is changed until you say so.</source>
        <translation>Un solo paso, se puede deshacer. No se cambia nada hasta que lo diga.</translation>
    </message>
    <message>
        <source>Paste blood counts</source>
        <translation>Pegar recuentos</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Take the changed value too, keep the old one in the history</source>
        <translation>Tomar también el valor cambiado y dejar el anterior en el historial</translation>
    </message>
    <message>
        <source>There is nothing to take in. The record stays as it is.</source>
        <translation>No hay nada que incorporar. El registro queda como está.</translation>
    </message>
    <message>
        <source>health card</source>
        <translation>tarjeta de salud</translation>
    </message>
    <message>
        <source>hospital file (FHIR)</source>
        <translation>archivo del hospital (FHIR)</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabla</translation>
    </message>
    <message>
        <source>{files}, {results}</source>
        <translation>{files}, {results}</translation>
    </message>
    <message>
        <source>{file}, record of alltracker</source>
        <translation>{file}, registro de alltracker</translation>
    </message>
    <message>
        <source>{file}, {kind}, {results}</source>
        <translation>{file}, {kind}, {results}</translation>
    </message>
</context>
<context>
    <name>Inquiry</name>
    <message>
        <source>nobody yet</source>
        <translation>todavía nadie</translation>
    </message>
    <message>
        <source>“{file}” is a whole record of alltracker, about {names}.</source>
        <translation>“{file}” es un registro completo de alltracker, de {names}.</translation>
    </message>
</context>
<context>
    <name>ItemMenu</name>
    <message>
        <source>Move the end…</source>
        <translation>Mover el final…</translation>
    </message>
    <message>
        <source>Move the start…</source>
        <translation>Mover el inicio…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{what}, {when}</source>
        <translation>{what}, {when}</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
</context>
<context>
    <name>KeepDialog</name>
    <message>
        <source>In the tray the program can tell you what becomes due while the window is closed. You can change this in Settings, Reminders.</source>
        <translation>En la bandeja, el programa puede avisarle de lo que toca mientras la ventana está cerrada. Puede cambiarlo en Ajustes, Recordatorios.</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Keep running for reminders?</source>
        <translation>¿Seguir en marcha para los recordatorios?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>LaterMenu</name>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>Another &amp;day…</source>
        <translation>Otro &amp;día…</translation>
    </message>
    <message>
        <source>In &amp;3 days</source>
        <translation>En &amp;3 días</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>La &amp;semana que viene</translation>
    </message>
    <message>
        <source>This &amp;evening</source>
        <translation>Esta &amp;tarde</translation>
    </message>
</context>
<context>
    <name>LeadEditor</name>
    <message>
        <source>1 hour before</source>
        <translation>1 hora antes</translation>
    </message>
    <message>
        <source>2 hours before</source>
        <translation>2 horas antes</translation>
    </message>
    <message>
        <source>A day before</source>
        <translation>Un día antes</translation>
    </message>
    <message>
        <source>A week before</source>
        <translation>Una semana antes</translation>
    </message>
    <message>
        <source>Hours before</source>
        <translation>Horas antes</translation>
    </message>
    <message>
        <source>No reminder of its own</source>
        <translation>Sin aviso propio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>The evening before, {time}</source>
        <translation>La tarde anterior, {time}</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
</context>
<context>
    <name>LimitDialog</name>
    <message>
        <source>A limit of your team</source>
        <translation>Un límite de su equipo</translation>
    </message>
    <message>
        <source>Empty: for all days</source>
        <translation>Vacío: para todos los días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From and to as your team said them; one of the two is enough.</source>
        <translation>Desde y hasta como los dijo su equipo; basta con uno de los dos.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>A partir del</translation>
    </message>
    <message>
        <source>Such as who said it</source>
        <translation>Por ejemplo: quién lo dijo</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>The lower limit</source>
        <translation>El límite inferior</translation>
    </message>
    <message>
        <source>The upper limit</source>
        <translation>El límite superior</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Use {number}</source>
        <translation>Usar {number}</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <source>Counts and charts show these lines. The program has none of its own: ask your team.</source>
        <translation>Los recuentos y las gráficas muestran estas líneas. El programa no tiene ninguna propia: pregunte a su equipo.</translation>
    </message>
    <message>
        <source>Limits of your team</source>
        <translation>Límites de su equipo</translation>
    </message>
    <message>
        <source>No limits yet.</source>
        <translation>Todavía no hay límites.</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Add a visit</source>
        <translation>Añadir una visita</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Choose a visit plan</source>
        <translation>Elegir un plan de visitas</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Visits since the end of treatment</source>
        <translation>Visitas desde el final del tratamiento</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Another line</source>
        <translation>Otra línea</translation>
    </message>
    <message>
        <source>What to have</source>
        <translation>Qué hay que tener</translation>
    </message>
</context>
<context>
    <name>LineModel</name>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
</context>
<context>
    <name>LineTable</name>
    <message>
        <source>What the import would do</source>
        <translation>Qué haría la importación</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>Blastos</translation>
    </message>
    <message>
        <source>Delayed intensification, 2 June to 5 August 2025</source>
        <translation>Intensificación tardía, del 2 de junio al 5 de agosto de 2025</translation>
    </message>
    <message>
        <source>Hemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>Lab series</source>
        <translation>Series de laboratorio</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Linfocitos</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrófilos</translation>
    </message>
    <message>
        <source>Own test</source>
        <translation>Prueba propia</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Timeline marks: happened and planned</source>
        <translation>Marcas de la línea de tiempo: ocurrido y previsto</translation>
    </message>
    <message>
        <source>Tooltip</source>
        <translation>Ayuda emergente</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation>Glóbulos blancos</translation>
    </message>
    <message>
        <source>chemotherapy</source>
        <translation>quimioterapia</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>en el hospital</translation>
    </message>
    <message>
        <source>puncture</source>
        <translation>punción</translation>
    </message>
    <message>
        <source>red cells, platelets</source>
        <translation>glóbulos rojos, plaquetas</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>cita</translation>
    </message>
</context>
<context>
    <name>LockStep</name>
    <message>
        <source>Choose another place…</source>
        <translation>Elegir otro lugar…</translation>
    </message>
    <message>
        <source>It is asked for each time the record is opened.</source>
        <translation>Se pide cada vez que se abre el registro.</translation>
    </message>
    <message>
        <source>Lock the file with a password</source>
        <translation>Proteger el archivo con una contraseña</translation>
    </message>
    <message>
        <source>No password</source>
        <translation>Sin contraseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Start the record</source>
        <translation>Empezar el registro</translation>
    </message>
    <message>
        <source>Where shall the file lie?</source>
        <translation>¿Dónde guardar el archivo?</translation>
    </message>
    <message>
        <source>Where the file lies</source>
        <translation>Dónde está el archivo</translation>
    </message>
    <message>
        <source>Whoever uses this computer under your name can open the file.</source>
        <translation>Quien use este dispositivo con su nombre puede abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>LogMenu</name>
    <message>
        <source>What do you want to log? One letter is enough.</source>
        <translation>¿Qué quiere anotar? Basta una letra.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{page}: {name}</source>
        <translation>{page}: {name}</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>Change “{name}”</source>
        <translation>Cambiar “{name}”</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>Todavía sin fecha</translation>
    </message>
    <message>
        <source>{name} ({source})</source>
        <translation>{name} ({source})</translation>
    </message>
</context>
<context>
    <name>MarksCard</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Añadir un hito</translation>
    </message>
    <message>
        <source>Days of remission and end of treatment</source>
        <translation>Días de remisión y final del tratamiento</translation>
    </message>
    <message>
        <source>Five years, counted apart</source>
        <translation>Cinco años, contados aparte</translation>
    </message>
    <message>
        <source>The sources count from different days. All of them stay on record.</source>
        <translation>Las fuentes cuentan desde días distintos. Todas quedan en el registro.</translation>
    </message>
</context>
<context>
    <name>MedicineActions</name>
    <message>
        <source>All dose changes</source>
        <translation>Todos los cambios de dosis</translation>
    </message>
    <message>
        <source>Box at home</source>
        <translation>Caja en casa</translation>
    </message>
    <message>
        <source>Change the dose</source>
        <translation>Cambiar la dosis</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Volver a tomarlo</translation>
    </message>
</context>
<context>
    <name>MedicineDialog</name>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message>
        <source>Change the dose</source>
        <translation>Cambiar la dosis</translation>
    </message>
    <message>
        <source>Medicine: {name}</source>
        <translation>Medicamento: {name}</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Pauta</translation>
    </message>
    <message>
        <source>Write its schedule now</source>
        <translation>Escribir ahora su pauta</translation>
    </message>
</context>
<context>
    <name>MedicineFields</name>
    <message>
        <source>As you say it at home.</source>
        <translation>Como lo llaman en casa.</translation>
    </message>
    <message>
        <source>Brand on the box</source>
        <translation>Marca de la caja</translation>
    </message>
    <message>
        <source>Doses are counted in</source>
        <translation>Las dosis se cuentan en</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Presentación</translation>
    </message>
    <message>
        <source>Given by the team in the clinic</source>
        <translation>Lo da el equipo en la clínica</translation>
    </message>
    <message>
        <source>How it is given</source>
        <translation>Cómo se da</translation>
    </message>
    <message>
        <source>In one</source>
        <translation>En una unidad</translation>
    </message>
    <message>
        <source>In one capsule</source>
        <translation>En una cápsula</translation>
    </message>
    <message>
        <source>In one mL</source>
        <translation>En un mL</translation>
    </message>
    <message>
        <source>In one tablet</source>
        <translation>En una tableta</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Only into the vein ({source}).</source>
        <translation>Solo en la vena ({source}).</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>The generic name, a brand or a short name, or your own.</source>
        <translation>El nombre genérico, una marca, un nombre corto o uno propio.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>Why it was stopped</source>
        <translation>Por qué se terminó</translation>
    </message>
    <message>
        <source>{group}. Easily mistaken for: {others}</source>
        <translation>{group}. Fácil de confundir con: {others}</translation>
    </message>
</context>
<context>
    <name>MedicinePart</name>
    <message>
        <source>Hide what documents and leaflets list</source>
        <translation>Ocultar lo que nombran documentos y folletos</translation>
    </message>
    <message>
        <source>Nothing of the diary is linked to it.</source>
        <translation>Nada del diario está vinculado a ella.</translation>
    </message>
    <message numerus="yes">
        <source>Show what documents and leaflets list (%n)</source>
        <translation>
            <numerusform>Mostrar lo que nombran documentos y folletos (%n)</numerusform>
            <numerusform>Mostrar lo que nombran documentos y folletos (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The documents at hand list nothing for it.</source>
        <translation>Los documentos disponibles no nombran nada para ella.</translation>
    </message>
    <message numerus="yes">
        <source>in your diary %n time(s)</source>
        <translation>
            <numerusform>en su diario %n vez</numerusform>
            <numerusform>en su diario %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>MedicineSheet</name>
    <message>
        <source>This medicine is not in the record any more.</source>
        <translation>Este medicamento ya no está en el registro.</translation>
    </message>
</context>
<context>
    <name>MedicinesPage</name>
    <message numerus="yes">
        <source>%n now, nothing left to tick today</source>
        <translation>
            <numerusform>%n ahora, hoy no queda nada por marcar</numerusform>
            <numerusform>%n ahora, hoy no queda nada por marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message>
        <source>Add medicine</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>No medicines yet</source>
        <translation>Todavía no hay medicamentos</translation>
    </message>
    <message>
        <source>None at home now</source>
        <translation>Ahora ninguno en casa</translation>
    </message>
    <message>
        <source>The doses of tonight, the month, dose changes and what is left at home stand here.</source>
        <translation>Aquí figuran las dosis de esta noche, el mes, los cambios de dosis y lo que queda en casa.</translation>
    </message>
    <message numerus="yes">
        <source>{count} now, %n dose(s) left to tick today</source>
        <translation>
            <numerusform>{count} ahora, hoy queda %n dosis por marcar</numerusform>
            <numerusform>{count} ahora, hoy quedan %n dosis por marcar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageDialog</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>MonthCard</name>
    <message>
        <source>Adherence</source>
        <translation>Cumplimiento</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>MonthField</name>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>MonthLegend</name>
    <message>
        <source>Mark what is not ticked…</source>
        <translation>Marcar lo que falta…</translation>
    </message>
</context>
<context>
    <name>MonthMap</name>
    <message>
        <source>Side effects in {month}</source>
        <translation>Efectos secundarios en {month}</translation>
    </message>
    <message>
        <source>day ahead</source>
        <translation>día por venir</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{names}, at worst {severity}</source>
        <translation>{names}, lo peor {severity}</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>nothing planned</source>
        <translation>nada previsto</translation>
    </message>
    <message>
        <source>{day}: {visits}</source>
        <translation>{day}: {visits}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>New day</source>
        <translation>Día nuevo</translation>
    </message>
</context>
<context>
    <name>MoveList</name>
    <message>
        <source>All or none</source>
        <translation>Todo o nada</translation>
    </message>
    <message>
        <source>Move all of them or none</source>
        <translation>Mover todo o nada</translation>
    </message>
    <message>
        <source>What moves with it</source>
        <translation>Lo que se mueve también</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>se queda</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>se quita</translation>
    </message>
    <message>
        <source>{what}: from {before} to {after}</source>
        <translation>{what}: del {before} al {after}</translation>
    </message>
    <message>
        <source>{what}: {before}, {after}</source>
        <translation>{what}: {before}, {after}</translation>
    </message>
</context>
<context>
    <name>MovingDialog</name>
    <message>
        <source>All planned dates stay as they are.</source>
        <translation>Todas las fechas previstas quedan como están.</translation>
    </message>
    <message>
        <source>Move the later planned dates along</source>
        <translation>Mover también las fechas previstas que siguen</translation>
    </message>
    <message>
        <source>No planned date moves.</source>
        <translation>No se mueve ninguna fecha prevista.</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>sin motivo anotado</translation>
    </message>
    <message>
        <source>{phase}, last day: from {before} to {after}</source>
        <translation>{phase}, último día: del {before} al {after}</translation>
    </message>
    <message>
        <source>{phase}: from {before} to {after}</source>
        <translation>{phase}: del {before} al {after}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>NeededNotes</name>
    <message>
        <source>This is needed. Write it here.</source>
        <translation>Hace falta. Escríbalo aquí.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>Nobody can recover a forgotten password, and without it the record stays locked. Write it down and keep it in a safe place.</source>
        <translation>Nadie puede recuperar una contraseña olvidada, y sin ella el registro queda cerrado. Apúntala y guárdala en un lugar seguro.</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Otra vez la misma</translation>
    </message>
</context>
<context>
    <name>NextCard</name>
    <message numerus="yes">
        <source>%n question(s) noted</source>
        <translation>
            <numerusform>%n pregunta anotada</numerusform>
            <numerusform>%n preguntas anotadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a visit</source>
        <translation>Añadir una visita</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Plan de seguimiento</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Próxima visita</translation>
    </message>
    <message>
        <source>No visit plan is laid out for this time.</source>
        <translation>No hay un plan de visitas para este tiempo.</translation>
    </message>
    <message>
        <source>None is planned</source>
        <translation>No hay ninguna planeada</translation>
    </message>
    <message>
        <source>Print the follow-up plan</source>
        <translation>Imprimir el plan de seguimiento</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Your team can say how often.</source>
        <translation>Su equipo puede decir cada cuánto.</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>A number is needed. Write it here.</source>
        <translation>Hace falta un número. Escríbalo aquí.</translation>
    </message>
    <message>
        <source>Too high. The most is {limit}.</source>
        <translation>Demasiado alto. El máximo es {limit}.</translation>
    </message>
    <message>
        <source>Too low. The least is {limit}.</source>
        <translation>Demasiado bajo. El mínimo es {limit}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it like {example}.</source>
        <translation>“{text}” no es un número. Escríbalo así: {example}.</translation>
    </message>
</context>
<context>
    <name>OldAndNew</name>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
</context>
<context>
    <name>OutlineChooser</name>
    <message>
        <source>Our own phases</source>
        <translation>Nuestras propias fases</translation>
    </message>
    <message>
        <source>What is known of the chosen plan</source>
        <translation>Lo que se sabe del plan elegido</translation>
    </message>
</context>
<context>
    <name>OutlineDetail</name>
    <message>
        <source>An empty plan. Name its phases as your team does.</source>
        <translation>Un plan vacío. Nombre las fases como las nombra su equipo.</translation>
    </message>
    <message>
        <source>Choose where the plan starts from. Everything can be changed.</source>
        <translation>Elija de dónde parte el plan. Todo se puede cambiar.</translation>
    </message>
    <message>
        <source>End: {rule}</source>
        <translation>Final: {rule}</translation>
    </message>
    <message>
        <source>Our own phases</source>
        <translation>Nuestras propias fases</translation>
    </message>
</context>
<context>
    <name>OutlineList</name>
    <message>
        <source>Where to start from</source>
        <translation>De dónde partir</translation>
    </message>
</context>
<context>
    <name>OwnEntry</name>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
</context>
<context>
    <name>OwnReminders</name>
    <message>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No reminders of your own yet.</source>
        <translation>Todavía no hay recordatorios propios.</translation>
    </message>
    <message>
        <source>Your own reminders</source>
        <translation>Sus propios recordatorios</translation>
    </message>
</context>
<context>
    <name>OwnTestDialog</name>
    <message>
        <source>A test of your own</source>
        <translation>Una prueba propia</translation>
    </message>
    <message>
        <source>As the laboratory prints it. Its numbers are never converted.</source>
        <translation>Como la escribe el laboratorio. Sus números nunca se convierten.</translation>
    </message>
    <message>
        <source>Empty: without a unit</source>
        <translation>Vacío: sin unidad</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>There is a test of this name already. Add its column, or change the name.</source>
        <translation>Ya hay una prueba con este nombre. Añada su columna o cambie el nombre.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
</context>
<context>
    <name>PaperList</name>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
</context>
<context>
    <name>PaperOffice</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
</context>
<context>
    <name>PaperOptions</name>
    <message>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <source>Choose the days first</source>
        <translation>Elija antes los días</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>What goes on it</source>
        <translation>Qué contiene</translation>
    </message>
    <message>
        <source>What goes on the paper</source>
        <translation>Qué contiene el papel</translation>
    </message>
</context>
<context>
    <name>PaperShelf</name>
    <message>
        <source>Scroll the papers</source>
        <translation>Desplazar los papeles</translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Log the first counts</source>
        <translation>Anotar los primeros recuentos</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation>Todavía no hay nada que imprimir</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>The summary for the care team fills itself from what you log: counts, temperatures, side effects and visits.</source>
        <translation>El resumen para el equipo médico se llena solo con lo que anota: recuentos, temperaturas, efectos secundarios y citas.</translation>
    </message>
    <message>
        <source>To print or to save as PDF</source>
        <translation>Para imprimir o guardar como PDF</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Poner una contraseña</translation>
    </message>
    <message>
        <source>Take the password off</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Whoever uses this computer under your name can then open the file.</source>
        <translation>Después, quien use este dispositivo con su nombre puede abrir el archivo.</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>A password is needed. Type it here.</source>
        <translation>Hace falta una contraseña. Escríbala aquí.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the second one again.</source>
        <translation>Las dos contraseñas no coinciden. Escriba otra vez la segunda.</translation>
    </message>
</context>
<context>
    <name>PatientButton</name>
    <message>
        <source>Patient: {name}</source>
        <translation>Paciente: {name}</translation>
    </message>
    <message>
        <source>Patients…</source>
        <translation>Pacientes…</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>As the report says, with its unit.</source>
        <translation>Como dice el informe, con su unidad.</translation>
    </message>
    <message>
        <source>B-ALL</source>
        <translation>LLA-B</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Blood group</source>
        <translation>Grupo sanguíneo</translation>
    </message>
    <message>
        <source>Central line</source>
        <translation>Catéter central</translation>
    </message>
    <message>
        <source>Complete remission reached on</source>
        <translation>Remisión completa desde el</translation>
    </message>
    <message>
        <source>Counts where no phase of treatment has its last day.</source>
        <translation>Vale donde ninguna fase del tratamiento tiene su último día.</translation>
    </message>
    <message>
        <source>Day of the diagnosis</source>
        <translation>Día del diagnóstico</translation>
    </message>
    <message>
        <source>End of treatment</source>
        <translation>Final del tratamiento</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Finding in the spinal fluid</source>
        <translation>Hallazgo en el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>Finding in the testicles</source>
        <translation>Hallazgo en los testículos</translation>
    </message>
    <message>
        <source>In your team’s words.</source>
        <translation>Con las palabras de su equipo.</translation>
    </message>
    <message>
        <source>Kind of leukemia</source>
        <translation>Tipo de leucemia</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Mixed phenotype</source>
        <translation>Fenotipo mixto</translation>
    </message>
    <message>
        <source>Month or year alone will do.</source>
        <translation>Basta con el mes o el año.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needle size</source>
        <translation>Tamaño de la aguja</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Risk group as the team gave it</source>
        <translation>Grupo de riesgo según el equipo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Subtype or genetics</source>
        <translation>Subtipo o genética</translation>
    </message>
    <message>
        <source>T-ALL</source>
        <translation>LLA-T</translation>
    </message>
    <message>
        <source>White cells at diagnosis</source>
        <translation>Glóbulos blancos al diagnóstico</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>A record keeps at least one patient.</source>
        <translation>Un registro conserva al menos un paciente.</translation>
    </message>
    <message>
        <source>Add a patient</source>
        <translation>Añadir un paciente</translation>
    </message>
    <message>
        <source>Add a patient…</source>
        <translation>Añadir un paciente…</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>Eliminar {name}</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>¿Eliminar {name}?</translation>
    </message>
    <message>
        <source>Everything that was written down about {name} goes too: counts, visits, phases, side effects and notes. Undo brings all of it back.</source>
        <translation>También se va todo lo anotado sobre {name}: recuentos, citas, fases, efectos secundarios y notas. Deshacer lo trae todo de vuelta.</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Todavía nadie.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
</context>
<context>
    <name>PeriodFields</name>
    <message numerus="yes">
        <source>%n day(s), since {day}</source>
        <translation>
            <numerusform>%n día, desde el {day}</numerusform>
            <numerusform>%n días, desde el {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <source>Begin of the phase, {day}</source>
        <translation>Comienzo de la fase, {day}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last visit, {day}</source>
        <translation>Última cita, {day}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>PersonNotice</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>In the file: {theirs}. The same person as in this record.</source>
        <translation>En el archivo: {theirs}. La misma persona que en este registro.</translation>
    </message>
    <message>
        <source>In the file: {theirs}. This record is about {ours}. The same person?</source>
        <translation>En el archivo: {theirs}. Este registro es de {ours}. ¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Yes, take these results for {name}</source>
        <translation>Sí, tomar estos resultados para {name}</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, nacimiento: {born}</translation>
    </message>
    <message>
        <source>{who} ({ref})</source>
        <translation>{who} ({ref})</translation>
    </message>
    <message>
        <source>{who}: {results}</source>
        <translation>{who}: {results}</translation>
    </message>
    <message>
        <source>“{file}” does not say whose results these are. They go to {ours}.</source>
        <translation>“{file}” no dice de quién son estos resultados. Van a {ours}.</translation>
    </message>
    <message>
        <source>“{file}” holds results of several people. Whose are to be taken?</source>
        <translation>“{file}” contiene resultados de varias personas. ¿Los de quién se toman?</translation>
    </message>
</context>
<context>
    <name>PhaseForm</name>
    <message>
        <source>A guess, for drawing</source>
        <translation>Es una suposición</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Empty: after the phase before</source>
        <translation>Vacío: tras la fase anterior</translation>
    </message>
    <message>
        <source>Empty: not known yet</source>
        <translation>Vacío: aún no se sabe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>No phase is chosen.</source>
        <translation>No hay ninguna fase elegida.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>Runs beside the others</source>
        <translation>Va junto a las demás</translation>
    </message>
    <message>
        <source>This phase is going on. Its first day is kept; its length can change.</source>
        <translation>Esta fase está en curso. Su primer día se conserva; su duración puede cambiar.</translation>
    </message>
    <message>
        <source>This phase is over. Its dates are kept as they were.</source>
        <translation>Esta fase terminó. Sus fechas se conservan como fueron.</translation>
    </message>
    <message>
        <source>With treatment</source>
        <translation>Con tratamiento</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>todavía no se sabe</translation>
    </message>
    <message>
        <source>until the end of treatment</source>
        <translation>hasta el final del tratamiento</translation>
    </message>
</context>
<context>
    <name>PhaseList</name>
    <message>
        <source>Alt with the arrows moves a phase, Insert adds one, Delete removes it.</source>
        <translation>Alt con las flechas mueve una fase, Insert añade una, Supr la quita.</translation>
    </message>
    <message>
        <source>Phases in their order</source>
        <translation>Fases en su orden</translation>
    </message>
</context>
<context>
    <name>PhaseMenu</name>
    <message>
        <source>A phase of your own</source>
        <translation>Una fase propia</translation>
    </message>
</context>
<context>
    <name>PhasesCard</name>
    <message>
        <source>Consolidation</source>
        <translation>Consolidación</translation>
    </message>
    <message>
        <source>Delayed intensification</source>
        <translation>Intensificación tardía</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Inducción</translation>
    </message>
    <message>
        <source>Interim maintenance</source>
        <translation>Mantenimiento intermedio</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Phases: pattern, solid with letter, chip</source>
        <translation>Fases: trama, color liso con letra, etiqueta</translation>
    </message>
</context>
<context>
    <name>PhasesPage</name>
    <message>
        <source>Add a side branch…</source>
        <translation>Añadir una rama paralela…</translation>
    </message>
    <message>
        <source>Add relapse treatment…</source>
        <translation>Añadir tratamiento de una recaída…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Change the planned end of treatment</source>
        <translation>Cambiar el final previsto del tratamiento</translation>
    </message>
    <message>
        <source>End phase</source>
        <translation>Terminar fase</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Only a phase that has not begun and was not passed over.</source>
        <translation>Solo una fase que no ha empezado y que no se ha saltado.</translation>
    </message>
    <message>
        <source>Only a phase that is going on can end.</source>
        <translation>Solo puede terminar una fase en curso.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Planned end of treatment: not known</source>
        <translation>Final previsto del tratamiento: no se sabe</translation>
    </message>
    <message>
        <source>Planned end of treatment: {end}</source>
        <translation>Final previsto del tratamiento: {end}</translation>
    </message>
    <message>
        <source>Start this phase</source>
        <translation>Empezar esta fase</translation>
    </message>
    <message>
        <source>What the documents say of its length</source>
        <translation>Qué dicen los documentos de su duración</translation>
    </message>
</context>
<context>
    <name>PhasesPart</name>
    <message>
        <source>Add a phase</source>
        <translation>Añadir fase</translation>
    </message>
    <message>
        <source>Add beside…</source>
        <translation>Al lado…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Do the change again</source>
        <translation>Hacer otra vez el cambio</translation>
    </message>
    <message>
        <source>Insert or Ctrl+N</source>
        <translation>Insert o Ctrl+N</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Relapse treatment</source>
        <translation>Tratamiento de la recaída</translation>
    </message>
    <message>
        <source>Relapse treatment, a new plan…</source>
        <translation>Tratamiento de una recaída, un plan nuevo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Deshacer el último cambio</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message numerus="yes">
        <source>%n picture(s) are kept at most.</source>
        <translation>
            <numerusform>Se guarda %n foto como máximo.</numerusform>
            <numerusform>Se guardan %n fotos como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Añadir una foto…</translation>
    </message>
    <message>
        <source>Kept inside the record, made smaller, without place or time. Drop or paste works too.</source>
        <translation>Se guarda dentro del registro, más pequeña, sin lugar ni hora. También puede soltar o pegar.</translation>
    </message>
    <message>
        <source>Picture {number} of {day}</source>
        <translation>Foto {number} del {day}</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</source>
        <translation>Fotos (*.jpg *.jpeg *.png *.webp *.bmp *.gif)</translation>
    </message>
    <message>
        <source>There is no picture to be pasted.</source>
        <translation>No hay ninguna foto que pegar.</translation>
    </message>
</context>
<context>
    <name>PhotoViewer</name>
    <message>
        <source>Added on {day}</source>
        <translation>Añadida el {day}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete picture</source>
        <translation>Borrar foto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Qué muestra la foto</translation>
    </message>
</context>
<context>
    <name>PlanDates</name>
    <message>
        <source>List of delays…</source>
        <translation>Lista de retrasos…</translation>
    </message>
    <message>
        <source>Move a date…</source>
        <translation>Mover una fecha…</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Add a stage</source>
        <translation>Añadir una etapa</translation>
    </message>
    <message>
        <source>No stage yet.</source>
        <translation>Todavía no hay etapas.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Take a published schedule…</source>
        <translation>Tomar un calendario publicado…</translation>
    </message>
    <message>
        <source>The visit plan</source>
        <translation>El plan de visitas</translation>
    </message>
    <message>
        <source>Write the plan as your clinic gave it. Months are counted from the end of treatment; a stage without a number expects no day.</source>
        <translation>Escriba el plan como se lo dio su consulta. Los meses se cuentan desde el final del tratamiento; una etapa sin número no espera ningún día.</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>A plan is a start. Change every date to what your team says.</source>
        <translation>Un plan es un comienzo. Cambie cada fecha por lo que diga su equipo.</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Volver al plan</translation>
    </message>
    <message>
        <source>Change the plan</source>
        <translation>Cambiar el plan</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>Elija antes un plan.</translation>
    </message>
    <message>
        <source>Lay out a plan</source>
        <translation>Trazar un plan</translation>
    </message>
    <message>
        <source>Open a template file</source>
        <translation>Abrir un archivo de plantilla</translation>
    </message>
    <message>
        <source>Open a template file…</source>
        <translation>Abrir un archivo de plantilla…</translation>
    </message>
    <message>
        <source>Save as a template file</source>
        <translation>Guardar como archivo de plantilla</translation>
    </message>
    <message>
        <source>Save as a template file…</source>
        <translation>Guardar como archivo de plantilla…</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Guardar el plan</translation>
    </message>
    <message>
        <source>Start from another plan…</source>
        <translation>Partir de otro plan…</translation>
    </message>
    <message>
        <source>Start from this</source>
        <translation>Partir de este</translation>
    </message>
    <message>
        <source>What has begun stays. What is still to come follows the plan you choose.</source>
        <translation>Lo que ya empezó se queda. Lo que falta sigue el plan que elija.</translation>
    </message>
</context>
<context>
    <name>PlannedEndDialog</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Empty: your team gave none yet</source>
        <translation>Vacío: su equipo aún no dio ninguna</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Planned end of treatment</source>
        <translation>Final previsto del tratamiento</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Such as: the letter of 12 November</source>
        <translation>Por ejemplo: la carta del 12 de noviembre</translation>
    </message>
    <message>
        <source>The date your team gave. It never moves by itself.</source>
        <translation>La fecha que dio su equipo. Nunca se mueve sola.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message numerus="yes">
        <source>%n page(s), {sheet}</source>
        <translation>
            <numerusform>%n página, {sheet}</numerusform>
            <numerusform>%n páginas, {sheet}</numerusform>
        </translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Página {number}</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping after the present step</source>
        <translation>Se detiene después de este paso</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
</context>
<context>
    <name>PublishedPlans</name>
    <message numerus="yes">
        <source>%n starting point(s), each with its source</source>
        <translation>
            <numerusform>%n punto de partida, con su fuente</numerusform>
            <numerusform>%n puntos de partida, cada uno con su fuente</numerusform>
        </translation>
    </message>
    <message>
        <source>Published outlines to overwrite; check every date with your team</source>
        <translation>Esquemas publicados para corregir; compruebe cada fecha con su equipo</translation>
    </message>
    <message>
        <source>The phases of a study group, to edit</source>
        <translation>Las fases de un grupo de estudio, para corregir</translation>
    </message>
</context>
<context>
    <name>PublishedRule</name>
    <message>
        <source>Start our team’s rule from this…</source>
        <translation>Empezar la regla de nuestro equipo con esta…</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es correcto</translation>
    </message>
    <message>
        <source>Please look again</source>
        <translation>Por favor, mire otra vez</translation>
    </message>
</context>
<context>
    <name>QuestionPicker</name>
    <message>
        <source>Add questions</source>
        <translation>Añadir preguntas</translation>
    </message>
    <message>
        <source>No question fits.</source>
        <translation>Ninguna pregunta coincide.</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Search the questions</source>
        <translation>Buscar en las preguntas</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Tick what you want to ask. You can change the words afterwards.</source>
        <translation>Marque lo que quiere preguntar. Después puede cambiar las palabras.</translation>
    </message>
    <message>
        <source>Written for adults</source>
        <translation>Escritas para adultos</translation>
    </message>
    <message>
        <source>Written for children</source>
        <translation>Escritas para niños</translation>
    </message>
</context>
<context>
    <name>QuestionsEditor</name>
    <message>
        <source>Pick from documented questions</source>
        <translation>Elegir entre las preguntas documentadas</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Preguntas, una por línea</translation>
    </message>
</context>
<context>
    <name>QuickListDialog</name>
    <message>
        <source>Back to the usual ones</source>
        <translation>Volver a los habituales</translation>
    </message>
    <message>
        <source>Each has its key. Keys 8 and 9 stay with the temperature and with other words.</source>
        <translation>Cada uno tiene su tecla. Las teclas 8 y 9 son siempre la temperatura y otras palabras.</translation>
    </message>
    <message>
        <source>Key {number}</source>
        <translation>Tecla {number}</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>What stands ready</source>
        <translation>Lo que está a mano</translation>
    </message>
</context>
<context>
    <name>QuickLog</name>
    <message>
        <source>Change the list</source>
        <translation>Cambiar la lista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>How bad?</source>
        <translation>¿Con qué intensidad?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Dónde se midió</translation>
    </message>
    <message>
        <source>keys 1 to 9, then how bad, then Enter</source>
        <translation>teclas del 1 al 9, luego la intensidad, luego Intro</translation>
    </message>
</context>
<context>
    <name>QuickVisit</name>
    <message>
        <source>Repeat and more</source>
        <translation>Repetir y más</translation>
    </message>
</context>
<context>
    <name>ReasonForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Lo dijo el</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Changed {moment}</source>
        <translation>Cambiado el {moment}</translation>
    </message>
    <message>
        <source>Changed {moment} by {who}</source>
        <translation>Cambiado el {moment} por {who}</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves and opens another.</source>
        <translation>Ctrl+Intro guarda y abre otra ficha.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RecordFile</name>
    <message>
        <source>Change the password…</source>
        <translation>Cambiar la contraseña…</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>Revisar el archivo</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Revisando el archivo…</translation>
    </message>
    <message>
        <source>Open another record</source>
        <translation>Abrir otro registro</translation>
    </message>
    <message>
        <source>Open another record…</source>
        <translation>Abrir otro registro…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Set a password…</source>
        <translation>Poner una contraseña…</translation>
    </message>
    <message>
        <source>Take the password off…</source>
        <translation>Quitar la contraseña…</translation>
    </message>
    <message>
        <source>The file has no password.</source>
        <translation>El archivo no tiene contraseña.</translation>
    </message>
    <message>
        <source>The file is locked with a password.</source>
        <translation>El archivo está protegido con contraseña.</translation>
    </message>
    <message numerus="yes">
        <source>The file is sound: %n row(s) checked.</source>
        <translation>
            <numerusform>El archivo está en buen estado: %n fila revisada.</numerusform>
            <numerusform>El archivo está en buen estado: %n filas revisadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record file</source>
        <translation>El archivo del registro</translation>
    </message>
</context>
<context>
    <name>RecordsPanel</name>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija antes una fila.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing here is found for “{text}”.</source>
        <translation>Aquí no se encuentra nada con “{text}”.</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Ya pasó</translation>
    </message>
    <message>
        <source>Part of the list</source>
        <translation>Parte de la lista</translation>
    </message>
    <message>
        <source>Search here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Search this list</source>
        <translation>Buscar en esta lista</translation>
    </message>
    <message>
        <source>Sort by: {column}</source>
        <translation>Ordenar por: {column}</translation>
    </message>
</context>
<context>
    <name>ReminderDayEditor</name>
    <message>
        <source>Before or after which day</source>
        <translation>Antes o después de qué día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>On a day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>On a day or with a phase</source>
        <translation>Un día o con una fase</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>With a phase</source>
        <translation>Con una fase</translation>
    </message>
    <message>
        <source>after the first day of</source>
        <translation>después del primer día de</translation>
    </message>
    <message>
        <source>after the last day of</source>
        <translation>después del último día de</translation>
    </message>
    <message>
        <source>before the first day of</source>
        <translation>antes del primer día de</translation>
    </message>
    <message>
        <source>before the last day of</source>
        <translation>antes del último día de</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>At what time</source>
        <translation>A qué hora</translation>
    </message>
    <message>
        <source>Closing the window leaves the program in the tray</source>
        <translation>Al cerrar la ventana, el programa sigue en la bandeja</translation>
    </message>
    <message>
        <source>Notifications say only how many reminders there are</source>
        <translation>Los avisos dicen solo cuántos recordatorios hay</translation>
    </message>
    <message>
        <source>Preparations come at their own time.</source>
        <translation>Los preparativos llegan a su propia hora.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Show notifications while the program runs</source>
        <translation>Mostrar avisos mientras el programa está en marcha</translation>
    </message>
    <message>
        <source>Start hidden in the tray when I log in</source>
        <translation>Iniciar oculto en la bandeja cuando inicio sesión</translation>
    </message>
    <message>
        <source>Switch notifications on first.</source>
        <translation>Active primero los avisos.</translation>
    </message>
    <message>
        <source>Tell doses that are not ticked, at their time</source>
        <translation>Avisar a su hora de las dosis sin marcar</translation>
    </message>
    <message>
        <source>This computer does not let the program set this up.</source>
        <translation>Este equipo no permite que el programa lo configure.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so the program cannot notify you or stay in it. Some desktops have a tray as an extension.</source>
        <translation>Este escritorio no tiene bandeja, así que el programa no puede avisarle ni quedarse en ella. Algunos escritorios la ofrecen como extensión.</translation>
    </message>
    <message>
        <source>Today always shows what is due. The rest is for this computer.</source>
        <translation>Hoy muestra siempre lo que toca. Lo demás vale para este equipo.</translation>
    </message>
    <message>
        <source>Your own reminders…</source>
        <translation>Sus propios recordatorios…</translation>
    </message>
</context>
<context>
    <name>RepeatEditor</name>
    <message>
        <source>Every how many</source>
        <translation>Cada cuántos</translation>
    </message>
    <message>
        <source>How it repeats</source>
        <translation>Cómo se repite</translation>
    </message>
    <message>
        <source>every … days</source>
        <translation>cada … días</translation>
    </message>
    <message>
        <source>every … months</source>
        <translation>cada … meses</translation>
    </message>
    <message>
        <source>every … weeks</source>
        <translation>cada … semanas</translation>
    </message>
    <message>
        <source>every … years</source>
        <translation>cada … años</translation>
    </message>
    <message>
        <source>only once</source>
        <translation>solo una vez</translation>
    </message>
</context>
<context>
    <name>ResultEditor</name>
    <message>
        <source>Blasts</source>
        <translation>Blastos</translation>
    </message>
    <message>
        <source>Blasts below</source>
        <translation>Blastos por debajo de</translation>
    </message>
    <message>
        <source>Blasts in percent</source>
        <translation>Blastos en porcentaje</translation>
    </message>
    <message>
        <source>Exactly or below</source>
        <translation>Exacto o por debajo</translation>
    </message>
    <message>
        <source>Number of the cycle</source>
        <translation>Número del ciclo</translation>
    </message>
    <message>
        <source>Result in words</source>
        <translation>Resultado en palabras</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Has come: {result}</source>
        <translation>Ha llegado: {result}</translation>
    </message>
    <message>
        <source>None at present.</source>
        <translation>Ninguno por ahora.</translation>
    </message>
    <message>
        <source>Results awaited</source>
        <translation>Resultados pendientes</translation>
    </message>
    <message>
        <source>{result}, {asked}</source>
        <translation>{result}, {asked}</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Results to wait for</source>
        <translation>Resultados por llegar</translation>
    </message>
</context>
<context>
    <name>RouteField</name>
    <message>
        <source>Choose one of the ways that are offered.</source>
        <translation>Elija una de las vías que se ofrecen.</translation>
    </message>
</context>
<context>
    <name>RowMaker</name>
    <message numerus="yes">
        <source>%n dose(s) are noted</source>
        <translation>
            <numerusform>%n dosis anotada</numerusform>
            <numerusform>%n dosis anotadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dada</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>New dose since today</source>
        <translation>Dosis nueva desde hoy</translation>
    </message>
    <message>
        <source>Yesterday: {name} not ticked</source>
        <translation>Ayer: {name} sin marcar</translation>
    </message>
    <message>
        <source>last night: {outcome}</source>
        <translation>anoche: {outcome}</translation>
    </message>
    <message>
        <source>last night: {outcome} {by}</source>
        <translation>anoche: {outcome} {by}</translation>
    </message>
</context>
<context>
    <name>ScheduleDialog</name>
    <message>
        <source>A published schedule</source>
        <translation>Un calendario publicado</translation>
    </message>
    <message>
        <source>It takes the place of the stages. Nothing is saved yet.</source>
        <translation>Ocupa el lugar de las etapas. Todavía no se guarda nada.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Tomarlo</translation>
    </message>
</context>
<context>
    <name>ScheduleEditor</name>
    <message>
        <source>Use {amount}</source>
        <translation>Usar {amount}</translation>
    </message>
</context>
<context>
    <name>ScheduleFields</name>
    <message>
        <source>Empty: until the team says so.</source>
        <translation>Vacío: hasta que el equipo lo diga.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Cada varios días</translation>
    </message>
    <message>
        <source>For so many days</source>
        <translation>Durante tantos días</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Full dose, if you know it</source>
        <translation>Dosis completa, si la conoce</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How much a day</source>
        <translation>Cuánto al día</translation>
    </message>
    <message>
        <source>How much each time</source>
        <translation>Cuánto cada vez</translation>
    </message>
    <message>
        <source>How much on each day of the week</source>
        <translation>Cuánto cada día de la semana</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>In every</source>
        <translation>De cada</translation>
    </message>
    <message>
        <source>Infusion over days</source>
        <translation>Infusión durante días</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Least hours between two</source>
        <translation>Horas mínimas entre dos</translation>
    </message>
    <message>
        <source>Leave a day without a dose empty. Write like 1½, 1/2 or 0.5.</source>
        <translation>Deje vacío un día sin dosis. Escriba como 1½, 1/2 o 0,5.</translation>
    </message>
    <message>
        <source>Most doses in a day</source>
        <translation>Máximo de dosis al día</translation>
    </message>
    <message>
        <source>Most in a day</source>
        <translation>Máximo al día</translation>
    </message>
    <message>
        <source>On days of the week, each with its own amount</source>
        <translation>Según el día de la semana, cada uno con su cantidad</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>Once, such as in the clinic</source>
        <translation>Una sola vez, como en la clínica</translation>
    </message>
    <message>
        <source>So many days on</source>
        <translation>Tantos días con dosis</translation>
    </message>
    <message>
        <source>So many days, and the amount of each dose in them.</source>
        <translation>Tantos días, y la cantidad de cada dosis en ellos.</translation>
    </message>
    <message>
        <source>Some days on, some days off (pulse)</source>
        <translation>Unos días sí, otros no (pulso)</translation>
    </message>
    <message>
        <source>Step after step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>Stepping down (taper)</source>
        <translation>Bajando poco a poco (pauta descendente)</translation>
    </message>
    <message>
        <source>What your team calls 100 %. It is kept with this dose and later ones.</source>
        <translation>Lo que su equipo llama 100 %. Se guarda con esta dosis y las siguientes.</translation>
    </message>
    <message>
        <source>What your team said. Leave it empty if it said none.</source>
        <translation>Lo que dijo su equipo. Déjelo vacío si no dijo nada.</translation>
    </message>
    <message>
        <source>When in the day</source>
        <translation>Cuándo en el día</translation>
    </message>
    <message>
        <source>When needed</source>
        <translation>Cuando haga falta</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
</context>
<context>
    <name>SchedulePreview</name>
    <message>
        <source>The first 8 weeks stand here once the schedule is written.</source>
        <translation>Aquí figuran las primeras 8 semanas cuando la pauta está escrita.</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Change which visits?</source>
        <translation>¿Qué citas cambian?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete which visits?</source>
        <translation>¿Qué citas se eliminan?</translation>
    </message>
    <message>
        <source>Every visit of the series changes. What was said or done stays.</source>
        <translation>Cambian todas las citas de la serie. Lo dicho o hecho queda.</translation>
    </message>
    <message>
        <source>Only this one</source>
        <translation>Solo esta</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The series ends before {day}. Marked visits stay.</source>
        <translation>La serie termina antes del {day}. Las citas marcadas quedan.</translation>
    </message>
    <message>
        <source>The series is deleted. Visits marked as done or missed stay.</source>
        <translation>Se elimina la serie. Las citas marcadas como hechas o perdidas quedan.</translation>
    </message>
    <message>
        <source>This and the following</source>
        <translation>Esta y las siguientes</translation>
    </message>
    <message>
        <source>{day} and all later visits change, the earlier ones stay.</source>
        <translation>Cambian la cita del {day} y las posteriores; las anteriores quedan.</translation>
    </message>
    <message>
        <source>{day} changes, the other visits stay as they are.</source>
        <translation>Cambia la cita del {day}; las demás quedan como están.</translation>
    </message>
    <message>
        <source>{day} is taken out, the other visits stay.</source>
        <translation>Se quita la cita del {day}; las demás quedan.</translation>
    </message>
    <message>
        <source>“{visit}” repeats.</source>
        <translation>“{visit}” se repite.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Nothing found. Try a shorter word.</source>
        <translation>No se encontró nada. Pruebe con una palabra más corta.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the record</source>
        <translation>Buscar en el registro</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Look and language are this computer’s, all else is the record’s</source>
        <translation>El aspecto y el idioma son de este dispositivo; lo demás, del registro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SeverityCard</name>
    <message>
        <source>Severity</source>
        <translation>Intensidad</translation>
    </message>
</context>
<context>
    <name>SeverityChoice</name>
    <message>
        <source>Choose how bad it is.</source>
        <translation>Elija la intensidad.</translation>
    </message>
    <message>
        <source>{word}: {meaning}</source>
        <translation>{word}: {meaning}</translation>
    </message>
</context>
<context>
    <name>SeverityMark</name>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>muy grave</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SideEffectsPage</name>
    <message numerus="yes">
        <source>%n going on</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n since the visit on {day}</source>
        <translation>
            <numerusform>%n desde la visita del {day}</numerusform>
            <numerusform>%n desde la visita del {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>None going on</source>
        <translation>Ninguno en curso</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Todavía no hay nada anotado</translation>
    </message>
    <message>
        <source>{going}, {since}</source>
        <translation>{going}, {since}</translation>
    </message>
</context>
<context>
    <name>SinceStep</name>
    <message>
        <source>(if it has begun)</source>
        <translation>(si ya empezó)</translation>
    </message>
    <message>
        <source>(if you know it)</source>
        <translation>(si se sabe)</translation>
    </message>
    <message>
        <source>As far as you know it: May 2009, spring 2009 or 2009</source>
        <translation>Hasta donde lo sepa: mayo de 2009, primavera de 2009 o 2009</translation>
    </message>
    <message>
        <source>B-ALL</source>
        <translation>LLA-B</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>Elegir otro…</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Elegir uno…</translation>
    </message>
    <message>
        <source>Day of the diagnosis</source>
        <translation>Día del diagnóstico</translation>
    </message>
    <message>
        <source>End of treatment</source>
        <translation>Final del tratamiento</translation>
    </message>
    <message>
        <source>First day of treatment</source>
        <translation>Primer día de tratamiento</translation>
    </message>
    <message>
        <source>Kind of leukemia</source>
        <translation>Tipo de leucemia</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixta</translation>
    </message>
    <message>
        <source>Name them as your team does</source>
        <translation>Con los nombres que usa su equipo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Our own phases</source>
        <translation>Fases propias</translation>
    </message>
    <message>
        <source>T-ALL</source>
        <translation>LLA-T</translation>
    </message>
    <message>
        <source>The diagnosis cannot be before the birth on {birth}.</source>
        <translation>El diagnóstico no puede ser anterior al nacimiento, el {birth}.</translation>
    </message>
    <message>
        <source>The plan to start from</source>
        <translation>El plan de partida</translation>
    </message>
    <message>
        <source>Treatment cannot begin before the diagnosis on {day}.</source>
        <translation>El tratamiento no puede empezar antes del diagnóstico, el {day}.</translation>
    </message>
    <message>
        <source>Treatment cannot end before {day}.</source>
        <translation>El tratamiento no puede terminar antes de {day}.</translation>
    </message>
    <message>
        <source>Treatment is over</source>
        <translation>El tratamiento terminó</translation>
    </message>
</context>
<context>
    <name>SlipSheet</name>
    <message>
        <source>1 week later</source>
        <translation>1 semana después</translation>
    </message>
    <message>
        <source>2 weeks later</source>
        <translation>2 semanas después</translation>
    </message>
    <message>
        <source>Choose another date, and you see here what moves with it.</source>
        <translation>Elija otra fecha y verá aquí lo que se mueve también.</translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>Se puede deshacer.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Mover</translation>
    </message>
    <message numerus="yes">
        <source>Move %n date(s)</source>
        <translation>
            <numerusform>Mover %n fecha</numerusform>
            <numerusform>Mover %n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The plan keeps both dates.</source>
        <translation>El plan conserva las dos fechas.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>1 value</source>
        <translation>1 valor</translation>
    </message>
    <message>
        <source>no values yet</source>
        <translation>todavía no hay valores</translation>
    </message>
    <message>
        <source>the last {count} values</source>
        <translation>los últimos {count} valores</translation>
    </message>
</context>
<context>
    <name>SpinalEditor</name>
    <message>
        <source>Add a medicine</source>
        <translation>Añadir un medicamento</translation>
    </message>
    <message>
        <source>{name} stands here twice.</source>
        <translation>{name} está aquí dos veces.</translation>
    </message>
</context>
<context>
    <name>SpinalLine</name>
    <message>
        <source>Amount {number}</source>
        <translation>Cantidad {number}</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Medicine {number}</source>
        <translation>Medicamento {number}</translation>
    </message>
    <message>
        <source>Remove this medicine</source>
        <translation>Quitar este medicamento</translation>
    </message>
    <message>
        <source>Write which medicine it was.</source>
        <translation>Escriba qué medicamento fue.</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, dejarlo así</translation>
    </message>
</context>
<context>
    <name>StageForm</name>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>Stage {number}</source>
        <translation>Etapa {number}</translation>
    </message>
    <message>
        <source>Such as: our clinic, 2022</source>
        <translation>Por ejemplo: nuestra consulta, 2022</translation>
    </message>
    <message>
        <source>Take this stage out</source>
        <translation>Quitar esta etapa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Quién lo dijo</translation>
    </message>
    <message>
        <source>after the end</source>
        <translation>después del final</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>empty: open</source>
        <translation>vacío: abierto</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
</context>
<context>
    <name>StartPhaseDialog</name>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>If it begins late: why</source>
        <translation>Si empieza tarde: por qué</translation>
    </message>
    <message>
        <source>Start phase</source>
        <translation>Empezar fase</translation>
    </message>
    <message>
        <source>Start this phase: {phase}</source>
        <translation>Empezar esta fase: {phase}</translation>
    </message>
    <message>
        <source>The phase going on ends the day before.</source>
        <translation>La fase en curso termina el día anterior.</translation>
    </message>
</context>
<context>
    <name>StayDialog</name>
    <message>
        <source>Another stay since {day} has no end. Is this a new one?</source>
        <translation>Otro ingreso desde el {day} no tiene fin. ¿Es este uno nuevo?</translation>
    </message>
    <message>
        <source>Yes, a new one</source>
        <translation>Sí, es nuevo</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Leave out for now</source>
        <translation>Dejar para después</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>StepMarks</name>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Box at home: {name}</source>
        <translation>Caja en casa: {name}</translation>
    </message>
    <message>
        <source>Came in new</source>
        <translation>Llegó nuevo</translation>
    </message>
    <message>
        <source>Counted in the box</source>
        <translation>Contado en la caja</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How you know</source>
        <translation>Cómo lo sabe</translation>
    </message>
    <message>
        <source>Left at home: {what}</source>
        <translation>Queda en casa: {what}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Todavía no se ha contado nada.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Remind me of a refill</source>
        <translation>Recordarme pedir más</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>So many days before it runs out. Empty: no reminder.</source>
        <translation>Tantos días antes de que se acabe. Vacío: sin recordatorio.</translation>
    </message>
    <message>
        <source>days before</source>
        <translation>días antes</translation>
    </message>
</context>
<context>
    <name>StockRow</name>
    <message>
        <source>Delete: {what}</source>
        <translation>Eliminar: {what}</translation>
    </message>
    <message>
        <source>expires {day}</source>
        <translation>caduca el {day}</translation>
    </message>
    <message>
        <source>{day}: {amount} came in</source>
        <translation>{day}: llegaron {amount}</translation>
    </message>
    <message>
        <source>{day}: {amount} counted</source>
        <translation>{day}: se contaron {amount}</translation>
    </message>
</context>
<context>
    <name>StopDialog</name>
    <message>
        <source>Doses were noted of it, so it is kept with its history. It can be ended instead: then it is not asked for any more.</source>
        <translation>Tiene dosis anotadas, así que se conserva con su historial. En su lugar se puede terminar: entonces ya no se pregunta por él.</translation>
    </message>
    <message>
        <source>It is not asked for after this day. Its doses and changes are kept.</source>
        <translation>Después de este día ya no se pregunta por él. Sus dosis y cambios se conservan.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Stop it</source>
        <translation>Terminarlo</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Terminar: {name}</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>StrengthEditor</name>
    <message>
        <source>Unit of the strength</source>
        <translation>Unidad de la concentración</translation>
    </message>
</context>
<context>
    <name>Sums</name>
    <message>
        <source>cannot be used</source>
        <translation>no se pueden usar</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiados</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevos</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>iguales</translation>
    </message>
</context>
<context>
    <name>SumsCard</name>
    <message>
        <source>In short</source>
        <translation>En resumen</translation>
    </message>
    <message>
        <source>Totals per drug</source>
        <translation>Totales por medicamento</translation>
    </message>
</context>
<context>
    <name>TableQuestions</name>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Fill in the units of my columns</source>
        <translation>Poner las unidades de mis columnas</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Not known, leave it out</source>
        <translation>No se sabe, dejarla fuera</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>The column “{column}” is</source>
        <translation>La columna “{column}” es</translation>
    </message>
    <message>
        <source>The table “{file}” leaves something open:</source>
        <translation>La tabla “{file}” deja algo por aclarar:</translation>
    </message>
    <message>
        <source>The unit of “{column}” is</source>
        <translation>La unidad de “{column}” es</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>“{date}” is</source>
        <translation>“{date}” es</translation>
    </message>
    <message>
        <source>“{number}” is</source>
        <translation>“{number}” es</translation>
    </message>
</context>
<context>
    <name>TaperRow</name>
    <message>
        <source>Step {number}, amount</source>
        <translation>Paso {number}, cantidad</translation>
    </message>
    <message>
        <source>Step {number}, days</source>
        <translation>Paso {number}, días</translation>
    </message>
    <message>
        <source>Take this step out</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
</context>
<context>
    <name>TaperRows</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Write at least one step: days and amount.</source>
        <translation>Escriba al menos un paso: días y cantidad.</translation>
    </message>
</context>
<context>
    <name>TeamListDialog</name>
    <message>
        <source>One sign a line, as your team said it. Left empty, the documents are shown.</source>
        <translation>Una señal por línea, como la dijo su equipo. Si queda vacía, se muestran los documentos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Signs, one a line</source>
        <translation>Señales, una por línea</translation>
    </message>
    <message>
        <source>Such as: card of the day ward, 27 January 2025</source>
        <translation>Por ejemplo: tarjeta del hospital de día, 27 de enero de 2025</translation>
    </message>
    <message>
        <source>What your team wants to hear at once</source>
        <translation>Lo que su equipo quiere saber de inmediato</translation>
    </message>
    <message>
        <source>Where the list is from</source>
        <translation>De dónde es la lista</translation>
    </message>
</context>
<context>
    <name>TellTeamCard</name>
    <message>
        <source>Change the list</source>
        <translation>Cambiar la lista</translation>
    </message>
    <message>
        <source>Fever, {limit} or more</source>
        <translation>Fiebre, {limit} o más</translation>
    </message>
    <message>
        <source>Fever, {limit} or more ({site})</source>
        <translation>Fiebre, {limit} o más ({site})</translation>
    </message>
    <message>
        <source>Tell the team at once</source>
        <translation>Avisar al equipo de inmediato</translation>
    </message>
    <message>
        <source>The documents list such signs only for adults. Ask your team which ones they want to hear of straight away.</source>
        <translation>Los documentos solo dan estas señales para adultos. Pregunte a su equipo de cuáles quiere saber de inmediato.</translation>
    </message>
    <message>
        <source>The rule of your team</source>
        <translation>La regla de su equipo</translation>
    </message>
    <message>
        <source>The rule of your team: {words}</source>
        <translation>La regla de su equipo: {words}</translation>
    </message>
    <message>
        <source>There is no number of the team yet. Add it under Contacts.</source>
        <translation>Todavía no hay un teléfono del equipo. Añádelo en Contactos.</translation>
    </message>
    <message>
        <source>Write down your team’s list</source>
        <translation>Anotar la lista de su equipo</translation>
    </message>
    <message>
        <source>Your team’s list</source>
        <translation>Lista de su equipo</translation>
    </message>
    <message>
        <source>Your team’s list, {source}</source>
        <translation>Lista de su equipo, {source}</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Further documents name no interval:</source>
        <translation>Otros documentos no nombran ningún intervalo:</translation>
    </message>
    <message>
        <source>No plan for now</source>
        <translation>Sin plan por ahora</translation>
    </message>
    <message>
        <source>Read in a secondary source.</source>
        <translation>Leído en una fuente secundaria.</translation>
    </message>
    <message>
        <source>The visit plan to start from</source>
        <translation>El plan de visitas para empezar</translation>
    </message>
    <message>
        <source>What your team says can be written down later.</source>
        <translation>Lo que diga su equipo se puede anotar después.</translation>
    </message>
    <message>
        <source>Written about adults.</source>
        <translation>Escrito sobre adultos.</translation>
    </message>
    <message>
        <source>Written about children.</source>
        <translation>Escrito sobre niños.</translation>
    </message>
    <message>
        <source>{when}: {every}</source>
        <translation>{when}: {every}</translation>
    </message>
</context>
<context>
    <name>TestRow</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) past</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>just past</source>
        <translation>acaba de pasar</translation>
    </message>
    <message>
        <source>last: {when}</source>
        <translation>última: {when}</translation>
    </message>
    <message>
        <source>next: {when}</source>
        <translation>próxima: {when}</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>este mes</translation>
    </message>
</context>
<context>
    <name>TestsCard</name>
    <message>
        <source>Add a test</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>No tests yet. A test stands here when your team asks for it; how often is what your team says.</source>
        <translation>Todavía no hay pruebas. Una prueba está aquí cuando su equipo la pide; cada cuánto es lo que diga su equipo.</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>What, and who asked for it</source>
        <translation>Qué, y quién la pidió</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>This is needed. Write it here.</source>
        <translation>Hace falta. Escríbalo aquí.</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Texto muy grande</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>ThisComputer</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este dispositivo</translation>
    </message>
    <message>
        <source>Use my system’s font</source>
        <translation>Usar la letra de mi sistema</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>A time is needed. Write it like {example}.</source>
        <translation>Hace falta una hora. Escríbala así: {example}.</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it like {example}.</source>
        <translation>“{text}” no es una hora. Escríbala así: {example}.</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>Amount at this time</source>
        <translation>Cantidad a esta hora</translation>
    </message>
    <message>
        <source>At a time by the clock</source>
        <translation>A una hora del reloj</translation>
    </message>
    <message>
        <source>Take this time out</source>
        <translation>Quitar esta hora</translation>
    </message>
    <message>
        <source>Time by the clock</source>
        <translation>Hora del reloj</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Momento del día</translation>
    </message>
</context>
<context>
    <name>TimelineCanvas</name>
    <message>
        <source>Scroll the lanes</source>
        <translation>Desplazar las líneas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>{count} lanes. Up and down choose a thing, plus and minus zoom.</source>
        <translation>{count} líneas. Con arriba y abajo se elige, con más y menos se acerca o aleja.</translation>
    </message>
</context>
<context>
    <name>TimelineDoses</name>
    <message>
        <source>Noted by {name}.</source>
        <translation>Anotado por {name}.</translation>
    </message>
</context>
<context>
    <name>TimelineMark</name>
    <message>
        <source>blood draw</source>
        <translation>extracción</translation>
    </message>
    <message>
        <source>bone marrow test</source>
        <translation>prueba de médula ósea</translation>
    </message>
    <message>
        <source>chemotherapy</source>
        <translation>quimioterapia</translation>
    </message>
    <message>
        <source>dose changed</source>
        <translation>cambio de dosis</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>en el hospital</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>hito</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>other blood product</source>
        <translation>otro hemoderivado</translation>
    </message>
    <message>
        <source>other procedure</source>
        <translation>otro procedimiento</translation>
    </message>
    <message>
        <source>platelets</source>
        <translation>plaquetas</translation>
    </message>
    <message>
        <source>puncture</source>
        <translation>punción</translation>
    </message>
    <message>
        <source>red cells</source>
        <translation>glóbulos rojos</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>recordatorio</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>{mark}</source>
        <translation>{mark}</translation>
    </message>
    <message>
        <source>{mark}, planned</source>
        <translation>{mark}, según el plan</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Lay out the phases</source>
        <translation>Planificar las fases</translation>
    </message>
    <message>
        <source>Nothing on the timeline yet</source>
        <translation>Aún no hay nada en la línea de tiempo</translation>
    </message>
    <message>
        <source>The phases of treatment, visits and counts
will stand here, each in its lane.</source>
        <translation>Aquí estarán las fases del tratamiento, las citas
y los recuentos, cada cosa en su línea.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>{days} · {phase}: {day}</source>
        <translation>{days} · {phase}: {day}</translation>
    </message>
</context>
<context>
    <name>TimelineToolbar</name>
    <message>
        <source>1 lane</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 semana</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 meses</translation>
    </message>
    <message>
        <source>3 years</source>
        <translation>3 años</translation>
    </message>
    <message>
        <source>6 weeks</source>
        <translation>6 semanas</translation>
    </message>
    <message numerus="yes">
        <source>All %n lane(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>Las %n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Delays</source>
        <translation>Retrasos</translation>
    </message>
    <message numerus="yes">
        <source>Delays, %n day(s)</source>
        <translation>
            <numerusform>Retrasos, %n día</numerusform>
            <numerusform>Retrasos, %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delays, %n day(s) early</source>
        <translation>
            <numerusform>Adelanto, %n día</numerusform>
            <numerusform>Adelanto, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Lanes shown: {lanes}</source>
        <translation>Líneas mostradas: {lanes}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Una página</translation>
    </message>
    <message>
        <source>Picture of the timeline</source>
        <translation>Imagen de la línea de tiempo</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Time that is shown</source>
        <translation>Tiempo que se muestra</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Whole way</source>
        <translation>Todo el camino</translation>
    </message>
    <message>
        <source>{some} of {all} lanes</source>
        <translation>{some} de {all} líneas</translation>
    </message>
</context>
<context>
    <name>TimesEditor</name>
    <message>
        <source>Another amount at some times; empty is as above</source>
        <translation>Otra cantidad en algunos momentos; vacío es como arriba</translation>
    </message>
    <message>
        <source>Another time of the day</source>
        <translation>Otro momento del día</translation>
    </message>
    <message>
        <source>The same time stands here twice.</source>
        <translation>El mismo momento figura aquí dos veces.</translation>
    </message>
</context>
<context>
    <name>ToPhoneDialog</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hora antes</numerusform>
            <numerusform>%n horas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minuto antes</numerusform>
            <numerusform>%n minutos antes</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarm before appointments</source>
        <translation>Alarma antes de las citas</translation>
    </message>
    <message>
        <source>All-day items then sound at 9:00. Preparation has its own time.</source>
        <translation>Los elementos de todo el día suenan entonces a las 9:00. La preparación tiene su propia hora.</translation>
    </message>
    <message>
        <source>Appointments, with what to prepare</source>
        <translation>Citas, con lo que hay que preparar</translation>
    </message>
    <message>
        <source>Everything in the record</source>
        <translation>Todo lo que hay en el registro</translation>
    </message>
    <message>
        <source>First days of phases and cycles, end of treatment</source>
        <translation>Primeros días de fases y ciclos, fin del tratamiento</translation>
    </message>
    <message>
        <source>From when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message numerus="yes">
        <source>It also tells the phone of %n canceled item(s).</source>
        <translation>
            <numerusform>También informa al teléfono de %n elemento cancelado.</numerusform>
            <numerusform>También informa al teléfono de %n elementos cancelados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Medicine times, with the amount</source>
        <translation>Horas de los medicamentos, con la cantidad</translation>
    </message>
    <message>
        <source>No alarm</source>
        <translation>Sin alarma</translation>
    </message>
    <message>
        <source>No places, notes or names; days and times stay.</source>
        <translation>Sin lugares, notas ni nombres; los días y las horas quedan.</translation>
    </message>
    <message>
        <source>Private: only “Appointment” and “Reminder”</source>
        <translation>Privado: solo “Cita” y “Recordatorio”</translation>
    </message>
    <message>
        <source>Results, follow-up visits and tests, five-year marks</source>
        <translation>Resultados, visitas y pruebas de seguimiento, marcas de cinco años</translation>
    </message>
    <message>
        <source>Save a calendar file, send it to the phone and open it there. A later file updates the items and doubles nothing.</source>
        <translation>Guarde un archivo de calendario, envíelo al teléfono y ábralo allí. Un archivo posterior actualiza los elementos y no duplica nada.</translation>
    </message>
    <message>
        <source>Save calendar file…</source>
        <translation>Guardar archivo de calendario…</translation>
    </message>
    <message numerus="yes">
        <source>The file has %n item(s).</source>
        <translation>
            <numerusform>El archivo tiene %n elemento.</numerusform>
            <numerusform>El archivo tiene %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last two months and what is to come</source>
        <translation>Los últimos dos meses y lo que viene</translation>
    </message>
    <message>
        <source>There is nothing to save. Tick something else, or plan a visit.</source>
        <translation>No hay nada que guardar. Marque otra cosa o planifique una visita.</translation>
    </message>
    <message>
        <source>To the phone</source>
        <translation>Al teléfono</translation>
    </message>
    <message>
        <source>Your own reminders</source>
        <translation>Sus propios recordatorios</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>TotalsDialog</name>
    <message>
        <source>Anthracyclines as doxorubicin</source>
        <translation>Antraciclinas como doxorrubicina</translation>
    </message>
    <message>
        <source>Centers count differently. Ask the clinic which scheme it uses.</source>
        <translation>Los centros cuentan de forma distinta. Pregunte a la clínica qué esquema usa.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>Contado según</translation>
    </message>
    <message>
        <source>Nothing was noted yet. Doses, radiation and transfusions add up here by themselves.</source>
        <translation>Aún no se ha anotado nada. Las dosis, la radioterapia y las transfusiones se suman aquí solas.</translation>
    </message>
    <message>
        <source>What {name} was given in all</source>
        <translation>Lo que {name} ha recibido en total</translation>
    </message>
</context>
<context>
    <name>TotalsTable</name>
    <message>
        <source>Totals per drug</source>
        <translation>Totales por medicamento</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Log…</source>
        <translation>A&amp;notar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Open with the password…</source>
        <translation>Abrir con la &amp;contraseña…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>alltracker is locked. Open it to enter the password.</source>
        <translation>alltracker está bloqueado. Ábralo para escribir la contraseña.</translation>
    </message>
</context>
<context>
    <name>TwoLines</name>
    <message>
        <source>{heading}: {value}</source>
        <translation>{heading}: {value}</translation>
    </message>
</context>
<context>
    <name>UnitPopover</name>
    <message>
        <source>It is in {unit}</source>
        <translation>Está en {unit}</translation>
    </message>
    <message>
        <source>Let {value} count</source>
        <translation>Que cuente {value}</translation>
    </message>
    <message>
        <source>No grade can be told of this draw.</source>
        <translation>De esta extracción no se puede decir ningún grado.</translation>
    </message>
    <message>
        <source>Reported: {value} {unit}</source>
        <translation>En el informe: {value} {unit}</translation>
    </message>
    <message>
        <source>Result: {value}</source>
        <translation>Resultado: {value}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Fuente: {source}</translation>
    </message>
    <message>
        <source>Typed: {value} {unit}</source>
        <translation>Escrito: {value} {unit}</translation>
    </message>
    <message>
        <source>Unit: {unit}</source>
        <translation>Unidad: {unit}</translation>
    </message>
    <message>
        <source>typed by the family</source>
        <translation>escrito por la familia</translation>
    </message>
</context>
<context>
    <name>Units</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Open the record</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>This record is locked</source>
        <translation>Este registro está protegido</translation>
    </message>
    <message>
        <source>“{file}” opens with its password.</source>
        <translation>“{file}” se abre con su contraseña.</translation>
    </message>
</context>
<context>
    <name>VisitActions</name>
    <message>
        <source>Add questions</source>
        <translation>Añadir preguntas</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Move to another day</source>
        <translation>Mover a otro día</translation>
    </message>
    <message>
        <source>Planned again</source>
        <translation>Prevista de nuevo</translation>
    </message>
</context>
<context>
    <name>VisitDetails</name>
    <message>
        <source>Canceled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Did this visit take place?</source>
        <translation>¿Tuvo lugar esta cita?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit (F2)</source>
        <translation>Editar (F2)</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas para hacer</translation>
    </message>
    <message>
        <source>Reminder on {day} at {time}</source>
        <translation>Aviso el {day} a las {time}</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Resumen para la cita</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>{name} (key {key} in the agenda)</source>
        <translation>{name} (tecla {key} en la agenda)</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>At the same time: {visits}.</source>
        <translation>A la misma hora: {visits}.</translation>
    </message>
    <message>
        <source>Only a planned visit can repeat. Add a new visit for the series.</source>
        <translation>Solo puede repetirse una cita prevista. Añada una cita nueva para la serie.</translation>
    </message>
</context>
<context>
    <name>VisitEditor</name>
    <message>
        <source>Mark this visit as done</source>
        <translation>Marcar esta cita como hecha</translation>
    </message>
    <message>
        <source>None of the visits</source>
        <translation>Ninguna de las citas</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
</context>
<context>
    <name>VisitLine</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>Today is {day}</source>
        <translation>Hoy es {day}</translation>
    </message>
    <message>
        <source>Visits since the end of treatment</source>
        <translation>Visitas desde el final del tratamiento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>VisitRepeatEditor</name>
    <message>
        <source>After a number</source>
        <translation>Tras un número</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días sin</translation>
    </message>
    <message>
        <source>Days on</source>
        <translation>Días con</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Next: {days}</source>
        <translation>Próximas: {days}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Los días</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>Visits on {days}</source>
        <translation>Citas: {days}</translation>
    </message>
    <message>
        <source>Without end</source>
        <translation>Sin fin</translation>
    </message>
</context>
<context>
    <name>VisitsCard</name>
    <message>
        <source>Add an appointment</source>
        <translation>Añadir una cita</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>No visits are planned.</source>
        <translation>No hay citas previstas.</translation>
    </message>
</context>
<context>
    <name>WayAxis</name>
    <message>
        <source>about {day}</source>
        <translation>hacia el {day}</translation>
    </message>
</context>
<context>
    <name>WayBar</name>
    <message>
        <source>No phases entered yet.</source>
        <translation>Todavía no hay fases anotadas.</translation>
    </message>
    <message>
        <source>The whole way</source>
        <translation>Todo el camino</translation>
    </message>
    <message>
        <source>Today, {day}, is between phases.</source>
        <translation>Hoy, {day}, se está entre dos fases.</translation>
    </message>
    <message>
        <source>Today, {day}, is in {phase}.</source>
        <translation>Hoy, {day}, la fase es {phase}.</translation>
    </message>
    <message>
        <source>Treatment, {month}</source>
        <translation>Tratamiento, {month}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>{milestone}: {day}.</source>
        <translation>{milestone}: {day}.</translation>
    </message>
    <message>
        <source>{phase}, about {start} to {end}, not fixed yet</source>
        <translation>{phase}, más o menos del {start} al {end}, sin fijar todavía</translation>
    </message>
    <message>
        <source>{phase}, {start} to {end}</source>
        <translation>{phase}, del {start} al {end}</translation>
    </message>
    <message>
        <source>{phase}: about {start} to {end}, not fixed yet.</source>
        <translation>{phase}: más o menos del {start} al {end}, sin fijar todavía.</translation>
    </message>
    <message>
        <source>{phase}: {start} to {end}, planned.</source>
        <translation>{phase}: del {start} al {end}, según el plan.</translation>
    </message>
    <message>
        <source>{phase}: {start} to {end}.</source>
        <translation>{phase}: del {start} al {end}.</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>Chemotherapy was put off…</source>
        <translation>La quimioterapia se aplazó…</translation>
    </message>
    <message>
        <source>Enter the phases</source>
        <translation>Anotar las fases</translation>
    </message>
    <message>
        <source>Enter the phases of the plan, and you see here where you are.</source>
        <translation>Anote las fases del plan y aquí verá en qué punto está.</translation>
    </message>
    <message>
        <source>Where you are on the way</source>
        <translation>En qué punto del camino está</translation>
    </message>
</context>
<context>
    <name>WeekdayAmounts</name>
    <message>
        <source>Write an amount for at least one day.</source>
        <translation>Escriba una cantidad para al menos un día.</translation>
    </message>
</context>
<context>
    <name>WeeksPreview</name>
    <message>
        <source>The first 8 weeks</source>
        <translation>Las primeras 8 semanas</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>a la semana</translation>
    </message>
    <message>
        <source>week of {day}: {total}</source>
        <translation>semana del {day}: {total}</translation>
    </message>
</context>
<context>
    <name>WeeksView</name>
    <message>
        <source>The next 8 weeks</source>
        <translation>Las próximas 8 semanas</translation>
    </message>
    <message>
        <source>no phase</source>
        <translation>ninguna fase</translation>
    </message>
    <message>
        <source>{dates}: {what}.</source>
        <translation>{dates}: {what}.</translation>
    </message>
    <message>
        <source>{day}: {what}</source>
        <translation>{day}: {what}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{phase}, {days}</source>
        <translation>{phase}, {days}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A name and a birth date</source>
        <translation>Un nombre y una fecha de nacimiento</translation>
    </message>
    <message>
        <source>A password, if you want one</source>
        <translation>Una contraseña, si quiere</translation>
    </message>
    <message>
        <source>Counts, medicines, visits and side effects of leukemia treatment, from the day of diagnosis to the years after. And the papers your care team needs.</source>
        <translation>Recuentos, medicamentos, citas y efectos secundarios del tratamiento de la leucemia, desde el día del diagnóstico hasta los años de después. Y los papeles que necesita su equipo médico.</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, no connection. alltracker counts, sorts and reminds; for medical questions ask your care team.</source>
        <translation>Todo queda en un solo archivo en este dispositivo. Sin cuenta y sin conexión. alltracker cuenta, ordena y avisa; las preguntas médicas son para su equipo médico.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Look around with an invented patient</source>
        <translation>Probar con un paciente inventado</translation>
    </message>
    <message>
        <source>One calm place
for the whole way</source>
        <translation>Un lugar tranquilo
para todo el camino</translation>
    </message>
    <message>
        <source>Open a record or a backup</source>
        <translation>Abrir un registro o una copia de seguridad</translation>
    </message>
    <message>
        <source>Since when, and which plan?</source>
        <translation>¿Desde cuándo y con qué plan?</translation>
    </message>
    <message>
        <source>Start a record</source>
        <translation>Empezar un registro</translation>
    </message>
    <message>
        <source>The file can be locked, now or later</source>
        <translation>El archivo se puede proteger, ahora o más tarde</translation>
    </message>
    <message>
        <source>What you do not know can wait</source>
        <translation>Lo que no sepa puede esperar</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
</context>
<context>
    <name>WhenEditor</name>
    <message>
        <source>A visit lasts at most 60 days.</source>
        <translation>Una cita dura como máximo 60 días.</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Empieza a las</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Termina a las</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>In another time zone</source>
        <translation>En otra zona horaria</translation>
    </message>
    <message>
        <source>It ends on the next day</source>
        <translation>Termina al día siguiente</translation>
    </message>
    <message>
        <source>It ends when it begins. Write a later end, or none.</source>
        <translation>Termina cuando empieza. Escriba un final posterior, o ninguno.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>This time zone is not known. Choose one from the list.</source>
        <translation>No se conoce esta zona horaria. Elija una de la lista.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Time zone, such as Europe/Madrid</source>
        <translation>Zona horaria, como Europe/Madrid</translation>
    </message>
    <message>
        <source>Write the time at which it ends too, or leave it empty.</source>
        <translation>Escriba también la hora a la que termina, o deje el final vacío.</translation>
    </message>
    <message>
        <source>Write when it begins too, or leave the end empty.</source>
        <translation>Escriba también cuándo empieza, o deje el final vacío.</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>a</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>{there} in {city} is {here} where you are.</source>
        <translation>Las {there} en {city} son {here} donde usted está.</translation>
    </message>
</context>
<context>
    <name>WhoDialog</name>
    <message>
        <source>A first name is enough.</source>
        <translation>Basta con el nombre de pila.</translation>
    </message>
    <message>
        <source>From your contacts</source>
        <translation>De sus contactos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>The name stands beside what is noted from here on. There is no password.</source>
        <translation>El nombre figura junto a lo que se anote desde ahora. No hay contraseña.</translation>
    </message>
    <message>
        <source>Who is writing?</source>
        <translation>¿Quién escribe?</translation>
    </message>
    <message>
        <source>Write as this person</source>
        <translation>Escribir como esta persona</translation>
    </message>
</context>
<context>
    <name>WhoStep</name>
    <message>
        <source>(if you like)</source>
        <translation>(si quiere)</translation>
    </message>
    <message>
        <source>As it shall stand on the papers for the care team.</source>
        <translation>Como debe figurar en los papeles para el equipo médico.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femenino</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculino</translation>
    </message>
    <message>
        <source>Month or year alone will do.</source>
        <translation>Basta con el mes o el año.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
</context>
<context>
    <name>WholeNumberField</name>
    <message>
        <source>Write a whole number.</source>
        <translation>Escriba un número entero.</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Long work</source>
        <translation>Trabajo largo</translation>
    </message>
    <message>
        <source>Reading results</source>
        <translation>Leyendo resultados</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>WriterButton</name>
    <message>
        <source>Who writes?</source>
        <translation>¿Quién escribe?</translation>
    </message>
    <message>
        <source>{name} writes</source>
        <translation>Escribe {name}</translation>
    </message>
</context>
<context>
    <name>WriterDesk</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand-over: last and next 24 hours</source>
        <translation>Relevo: las últimas y las próximas 24 horas</translation>
    </message>
    <message>
        <source>Manage names…</source>
        <translation>Administrar nombres…</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <source>What changed since you last looked</source>
        <translation>Qué cambió desde la última vez</translation>
    </message>
    <message>
        <source>Who writes?</source>
        <translation>¿Quién escribe?</translation>
    </message>
    <message>
        <source>{changes} by {name}</source>
        <translation>{changes} de {name}</translation>
    </message>
    <message>
        <source>{name} and others</source>
        <translation>{name} y otros</translation>
    </message>
</context>
<context>
    <name>adherence</name>
    <message>
        <source>Due</source>
        <translation>Tocaban</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dadas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Last %n month(s)</source>
        <translation>
            <numerusform>Último %n mes</numerusform>
            <numerusform>Últimos %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not ticked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Tomadas</translation>
    </message>
    <message>
        <source>Vomited</source>
        <translation>Vomitadas</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Fin de semana</translation>
    </message>
    <message>
        <source>{low} to {high} %</source>
        <translation>{low} a {high} %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{taken} of {count}, {percent}</source>
        <translation>{taken} de {count}, {percent}</translation>
    </message>
</context>
<context>
    <name>analytes</name>
    <message>
        <source>ALP</source>
        <translation>FA</translation>
    </message>
    <message>
        <source>ALT</source>
        <translation>ALT</translation>
    </message>
    <message>
        <source>ALT, liver enzyme</source>
        <translation>ALT, enzima del hígado</translation>
    </message>
    <message>
        <source>ANC</source>
        <translation>RAN</translation>
    </message>
    <message>
        <source>AST</source>
        <translation>AST</translation>
    </message>
    <message>
        <source>AST, liver enzyme</source>
        <translation>AST, enzima del hígado</translation>
    </message>
    <message>
        <source>AT</source>
        <translation>AT</translation>
    </message>
    <message>
        <source>Alb.</source>
        <translation>Alb.</translation>
    </message>
    <message>
        <source>Albumin</source>
        <translation>Albúmina</translation>
    </message>
    <message>
        <source>Alkaline phosphatase</source>
        <translation>Fosfatasa alcalina</translation>
    </message>
    <message>
        <source>Ammonia</source>
        <translation>Amoníaco</translation>
    </message>
    <message>
        <source>Amyl.</source>
        <translation>Amil.</translation>
    </message>
    <message>
        <source>Amylase</source>
        <translation>Amilasa</translation>
    </message>
    <message>
        <source>Antithrombin activity</source>
        <translation>Actividad de la antitrombina</translation>
    </message>
    <message>
        <source>BUN</source>
        <translation>BUN</translation>
    </message>
    <message>
        <source>Band neutrophils</source>
        <translation>Neutrófilos en banda</translation>
    </message>
    <message>
        <source>Band neutrophils, percent</source>
        <translation>Neutrófilos en banda, porcentaje</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Baso.</source>
        <translation>Baso.</translation>
    </message>
    <message>
        <source>Basophils</source>
        <translation>Basófilos</translation>
    </message>
    <message>
        <source>Basophils, percent</source>
        <translation>Basófilos, porcentaje</translation>
    </message>
    <message>
        <source>Bicarbonate</source>
        <translation>Bicarbonato</translation>
    </message>
    <message>
        <source>Bili.</source>
        <translation>Bili.</translation>
    </message>
    <message>
        <source>Bili. conj.</source>
        <translation>Bili. conj.</translation>
    </message>
    <message>
        <source>Bili. dir.</source>
        <translation>Bili. dir.</translation>
    </message>
    <message>
        <source>Bili. ind.</source>
        <translation>Bili. ind.</translation>
    </message>
    <message>
        <source>Bilirubin, conjugated</source>
        <translation>Bilirrubina conjugada</translation>
    </message>
    <message>
        <source>Bilirubin, direct</source>
        <translation>Bilirrubina directa</translation>
    </message>
    <message>
        <source>Bilirubin, indirect</source>
        <translation>Bilirrubina indirecta</translation>
    </message>
    <message>
        <source>Bilirubin, total</source>
        <translation>Bilirrubina total</translation>
    </message>
    <message>
        <source>Blasts</source>
        <translation>Blastos</translation>
    </message>
    <message>
        <source>Blasts, percent</source>
        <translation>Blastos, porcentaje</translation>
    </message>
    <message>
        <source>C-reactive protein</source>
        <translation>Proteína C reactiva</translation>
    </message>
    <message>
        <source>CO2</source>
        <translation>CO2</translation>
    </message>
    <message>
        <source>CRP</source>
        <translation>PCR</translation>
    </message>
    <message>
        <source>CSF RBC</source>
        <translation>Eritr. LCR</translation>
    </message>
    <message>
        <source>CSF WBC</source>
        <translation>Leuc. LCR</translation>
    </message>
    <message>
        <source>CSF gluc.</source>
        <translation>Gluc. LCR</translation>
    </message>
    <message>
        <source>CSF protein</source>
        <translation>Prot. LCR</translation>
    </message>
    <message>
        <source>Ca</source>
        <translation>Ca</translation>
    </message>
    <message>
        <source>Calcium, ionized</source>
        <translation>Calcio iónico</translation>
    </message>
    <message>
        <source>Calcium, total</source>
        <translation>Calcio total</translation>
    </message>
    <message>
        <source>Chloride</source>
        <translation>Cloruro</translation>
    </message>
    <message>
        <source>Chol.</source>
        <translation>Col.</translation>
    </message>
    <message>
        <source>Cholesterol</source>
        <translation>Colesterol</translation>
    </message>
    <message>
        <source>Cl</source>
        <translation>Cl</translation>
    </message>
    <message>
        <source>Crea.</source>
        <translation>Crea.</translation>
    </message>
    <message>
        <source>Creatinine</source>
        <translation>Creatinina</translation>
    </message>
    <message>
        <source>D-dim. DDU</source>
        <translation>Dím. D DDU</translation>
    </message>
    <message>
        <source>D-dim. FEU</source>
        <translation>Dím. D FEU</translation>
    </message>
    <message>
        <source>D-dimer, DDU scale</source>
        <translation>Dímero D, escala DDU</translation>
    </message>
    <message>
        <source>D-dimer, FEU scale</source>
        <translation>Dímero D, escala FEU</translation>
    </message>
    <message>
        <source>Eos.</source>
        <translation>Eos.</translation>
    </message>
    <message>
        <source>Eosinophils</source>
        <translation>Eosinófilos</translation>
    </message>
    <message>
        <source>Eosinophils, percent</source>
        <translation>Eosinófilos, porcentaje</translation>
    </message>
    <message>
        <source>Ferr.</source>
        <translation>Ferr.</translation>
    </message>
    <message>
        <source>Ferritin</source>
        <translation>Ferritina</translation>
    </message>
    <message>
        <source>Fibr.</source>
        <translation>Fibr.</translation>
    </message>
    <message>
        <source>Fibrinogen</source>
        <translation>Fibrinógeno</translation>
    </message>
    <message>
        <source>Free T4</source>
        <translation>T4 libre</translation>
    </message>
    <message>
        <source>GGT</source>
        <translation>GGT</translation>
    </message>
    <message>
        <source>GGT, liver enzyme</source>
        <translation>GGT, enzima del hígado</translation>
    </message>
    <message>
        <source>Gluc.</source>
        <translation>Gluc.</translation>
    </message>
    <message>
        <source>Glucose</source>
        <translation>Glucosa</translation>
    </message>
    <message>
        <source>Glucose in spinal fluid</source>
        <translation>Glucosa en el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>HCO3</source>
        <translation>HCO3</translation>
    </message>
    <message>
        <source>Hct</source>
        <translation>Hto</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Hematocrit</source>
        <translation>Hematocrito</translation>
    </message>
    <message>
        <source>Hemoglobin</source>
        <translation>Hemoglobina</translation>
    </message>
    <message>
        <source>Hemoglobin concentration in red cells</source>
        <translation>Concentración de hemoglobina en los glóbulos rojos</translation>
    </message>
    <message>
        <source>Hgb</source>
        <translation>Hb</translation>
    </message>
    <message>
        <source>INR</source>
        <translation>INR</translation>
    </message>
    <message>
        <source>IgA</source>
        <translation>IgA</translation>
    </message>
    <message>
        <source>IgG</source>
        <translation>IgG</translation>
    </message>
    <message>
        <source>IgM</source>
        <translation>IgM</translation>
    </message>
    <message>
        <source>Imm. gran.</source>
        <translation>Gran. inm.</translation>
    </message>
    <message>
        <source>Immature granulocytes</source>
        <translation>Granulocitos inmaduros</translation>
    </message>
    <message>
        <source>Immature granulocytes, percent</source>
        <translation>Granulocitos inmaduros, porcentaje</translation>
    </message>
    <message>
        <source>Immunoglobulin A</source>
        <translation>Inmunoglobulina A</translation>
    </message>
    <message>
        <source>Immunoglobulin G</source>
        <translation>Inmunoglobulina G</translation>
    </message>
    <message>
        <source>Immunoglobulin M</source>
        <translation>Inmunoglobulina M</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Kidney filtration, as printed</source>
        <translation>Filtración de los riñones, como viene impresa</translation>
    </message>
    <message>
        <source>LDH</source>
        <translation>LDH</translation>
    </message>
    <message>
        <source>Lipase</source>
        <translation>Lipasa</translation>
    </message>
    <message>
        <source>Lymph.</source>
        <translation>Linf.</translation>
    </message>
    <message>
        <source>Lymphobl.</source>
        <translation>Linfobl.</translation>
    </message>
    <message>
        <source>Lymphoblasts</source>
        <translation>Linfoblastos</translation>
    </message>
    <message>
        <source>Lymphoblasts, percent</source>
        <translation>Linfoblastos, porcentaje</translation>
    </message>
    <message>
        <source>Lymphocytes</source>
        <translation>Linfocitos</translation>
    </message>
    <message>
        <source>Lymphocytes, percent</source>
        <translation>Linfocitos, porcentaje</translation>
    </message>
    <message>
        <source>MCH</source>
        <translation>HCM</translation>
    </message>
    <message>
        <source>MCHC</source>
        <translation>CHCM</translation>
    </message>
    <message>
        <source>MCV</source>
        <translation>VCM</translation>
    </message>
    <message>
        <source>MPV</source>
        <translation>VPM</translation>
    </message>
    <message>
        <source>MTX</source>
        <translation>MTX</translation>
    </message>
    <message>
        <source>Magnesium</source>
        <translation>Magnesio</translation>
    </message>
    <message>
        <source>Mean hemoglobin per red cell</source>
        <translation>Hemoglobina media por glóbulo rojo</translation>
    </message>
    <message>
        <source>Mean platelet volume</source>
        <translation>Volumen medio de las plaquetas</translation>
    </message>
    <message>
        <source>Mean red-cell volume</source>
        <translation>Volumen medio de los glóbulos rojos</translation>
    </message>
    <message>
        <source>Metamyelo.</source>
        <translation>Metamielo.</translation>
    </message>
    <message>
        <source>Metamyelocytes, percent</source>
        <translation>Metamielocitos, porcentaje</translation>
    </message>
    <message>
        <source>Methotrexate level</source>
        <translation>Nivel de metotrexato</translation>
    </message>
    <message>
        <source>Mg</source>
        <translation>Mg</translation>
    </message>
    <message>
        <source>Mono.</source>
        <translation>Mono.</translation>
    </message>
    <message>
        <source>Monocytes</source>
        <translation>Monocitos</translation>
    </message>
    <message>
        <source>Monocytes, percent</source>
        <translation>Monocitos, porcentaje</translation>
    </message>
    <message>
        <source>Myelo.</source>
        <translation>Mielo.</translation>
    </message>
    <message>
        <source>Myelocytes, percent</source>
        <translation>Mielocitos, porcentaje</translation>
    </message>
    <message>
        <source>NH3</source>
        <translation>NH3</translation>
    </message>
    <message>
        <source>Na</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Neutr.</source>
        <translation>Neutr.</translation>
    </message>
    <message>
        <source>Neutrophils</source>
        <translation>Neutrófilos</translation>
    </message>
    <message>
        <source>Neutrophils, percent</source>
        <translation>Neutrófilos, porcentaje</translation>
    </message>
    <message>
        <source>PCT</source>
        <translation>PCT</translation>
    </message>
    <message>
        <source>PT</source>
        <translation>TP</translation>
    </message>
    <message>
        <source>Partial thromboplastin time</source>
        <translation>Tiempo de tromboplastina parcial</translation>
    </message>
    <message>
        <source>Phos.</source>
        <translation>Fosf.</translation>
    </message>
    <message>
        <source>Phosphate</source>
        <translation>Fosfato</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Plt</source>
        <translation>Plaq.</translation>
    </message>
    <message>
        <source>Potassium</source>
        <translation>Potasio</translation>
    </message>
    <message>
        <source>Procalcitonin</source>
        <translation>Procalcitonina</translation>
    </message>
    <message>
        <source>Protein</source>
        <translation>Prot.</translation>
    </message>
    <message>
        <source>Protein in spinal fluid</source>
        <translation>Proteínas en el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>Prothrombin time</source>
        <translation>Tiempo de protrombina</translation>
    </message>
    <message>
        <source>RBC</source>
        <translation>Eritr.</translation>
    </message>
    <message>
        <source>RDW</source>
        <translation>RDW</translation>
    </message>
    <message>
        <source>RDW-SD</source>
        <translation>RDW-SD</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Glóbulos rojos</translation>
    </message>
    <message>
        <source>Red cells in spinal fluid</source>
        <translation>Glóbulos rojos en el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>Retic.</source>
        <translation>Retic.</translation>
    </message>
    <message>
        <source>Reticulocytes</source>
        <translation>Reticulocitos</translation>
    </message>
    <message>
        <source>Reticulocytes, percent of red cells</source>
        <translation>Reticulocitos, porcentaje de los glóbulos rojos</translation>
    </message>
    <message>
        <source>Segmented neutrophils</source>
        <translation>Neutrófilos segmentados</translation>
    </message>
    <message>
        <source>Segmented neutrophils, percent</source>
        <translation>Neutrófilos segmentados, porcentaje</translation>
    </message>
    <message>
        <source>Segs</source>
        <translation>Segm.</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodio</translation>
    </message>
    <message>
        <source>Spread of red-cell size</source>
        <translation>Variación del tamaño de los glóbulos rojos</translation>
    </message>
    <message>
        <source>Spread of red-cell size, as a width</source>
        <translation>Variación del tamaño de los glóbulos rojos, como ancho</translation>
    </message>
    <message>
        <source>TSH</source>
        <translation>TSH</translation>
    </message>
    <message>
        <source>Total carbon dioxide</source>
        <translation>Dióxido de carbono total</translation>
    </message>
    <message>
        <source>Total protein</source>
        <translation>Proteínas totales</translation>
    </message>
    <message>
        <source>Trigl.</source>
        <translation>Trigl.</translation>
    </message>
    <message>
        <source>Triglycerides</source>
        <translation>Triglicéridos</translation>
    </message>
    <message>
        <source>Urea</source>
        <translation>Urea</translation>
    </message>
    <message>
        <source>Urea nitrogen</source>
        <translation>Nitrógeno ureico</translation>
    </message>
    <message>
        <source>Uric</source>
        <translation>Úrico</translation>
    </message>
    <message>
        <source>Uric acid</source>
        <translation>Ácido úrico</translation>
    </message>
    <message>
        <source>Var. lymph.</source>
        <translation>Linf. var.</translation>
    </message>
    <message>
        <source>Variant lymphocytes, percent</source>
        <translation>Linfocitos variantes, porcentaje</translation>
    </message>
    <message>
        <source>Vit. D</source>
        <translation>Vit. D</translation>
    </message>
    <message>
        <source>Vitamin D, 25-hydroxy, total</source>
        <translation>Vitamina D, 25-hidroxi, total</translation>
    </message>
    <message>
        <source>WBC</source>
        <translation>Leuc.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>White cells</source>
        <translation>Glóbulos blancos</translation>
    </message>
    <message>
        <source>White cells in spinal fluid</source>
        <translation>Glóbulos blancos en el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>aPTT</source>
        <translation>TTPa</translation>
    </message>
    <message>
        <source>eGFR</source>
        <translation>TFGe</translation>
    </message>
    <message>
        <source>fT4</source>
        <translation>T4L</translation>
    </message>
    <message>
        <source>iCa</source>
        <translation>Ca ión.</translation>
    </message>
</context>
<context>
    <name>anc</name>
    <message>
        <source>A count that the laboratory reports takes its place.</source>
        <translation>Si el laboratorio informa un recuento, ese ocupa su lugar.</translation>
    </message>
    <message>
        <source>Rule: white cells × (segmented + bands), or their numbers.</source>
        <translation>Regla: glóbulos blancos × (segmentados + bandas), o la suma de sus números.</translation>
    </message>
    <message>
        <source>Source: Severe Chronic Neutropenia International Registry.</source>
        <translation>Fuente: Severe Chronic Neutropenia International Registry.</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>{month} has {days} days. Change the day, or write only {month}.</source>
        <translation>{month} tiene {days} días. Cambie el día o escriba solo {month}.</translation>
    </message>
    <message>
        <source>{what} cannot be after {limit}. Change the date.</source>
        <translation>{what} no puede ser posterior al {limit}. Cambie la fecha.</translation>
    </message>
    <message>
        <source>{what} cannot be before {limit}. Change the date.</source>
        <translation>{what} no puede ser anterior al {limit}. Cambie la fecha.</translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 24 Nov 2026.</source>
        <translation>“{text}” no es una fecha. Escríbala así: 24 nov 2026.</translation>
    </message>
</context>
<context>
    <name>caregivers</name>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>{name} writes from here on</source>
        <translation>Desde ahora escribe {name}</translation>
    </message>
    <message>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>% of full dose</source>
        <translation>% de la dosis completa</translation>
    </message>
    <message numerus="yes">
        <source>%n draw(s) from {first} to {last}.</source>
        <translation>
            <numerusform>%n extracción del {first} al {last}.</numerusform>
            <numerusform>%n extracciones del {first} al {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other cycle(s)</source>
        <translation>
            <numerusform>%n ciclo más</numerusform>
            <numerusform>%n ciclos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) still to be checked.</source>
        <translation>
            <numerusform>%n valor aún por comprobar.</numerusform>
            <numerusform>%n valores aún por comprobar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Day {day} of cycle {number}</source>
        <translation>Día {day} del ciclo {number}</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Line at {value}: {words}.</source>
        <translation>Línea en {value}: {words}.</translation>
    </message>
    <message>
        <source>No cycle of {phase} has values of these counts.</source>
        <translation>Ningún ciclo de {phase} tiene valores de estos recuentos.</translation>
    </message>
    <message>
        <source>No values to show.</source>
        <translation>No hay valores que mostrar.</translation>
    </message>
    <message>
        <source>Since {day}: {limit}.</source>
        <translation>Desde el {day}: {limit}.</translation>
    </message>
    <message>
        <source>above {limit}</source>
        <translation>más de {limit}</translation>
    </message>
    <message>
        <source>below {limit}</source>
        <translation>menos de {limit}</translation>
    </message>
    <message>
        <source>capsules a week</source>
        <translation>cápsulas por semana</translation>
    </message>
    <message>
        <source>chemotherapy</source>
        <translation>quimioterapia</translation>
    </message>
    <message>
        <source>cycle {number}</source>
        <translation>ciclo {number}</translation>
    </message>
    <message>
        <source>day of cycle</source>
        <translation>día del ciclo</translation>
    </message>
    <message>
        <source>days {first} to {last}: {middle}.</source>
        <translation>días {first} a {last}: {middle}.</translation>
    </message>
    <message>
        <source>doses a week</source>
        <translation>dosis por semana</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>fever {temperature}</source>
        <translation>fiebre de {temperature}</translation>
    </message>
    <message>
        <source>fever {temperature} the day before</source>
        <translation>fiebre de {temperature} el día anterior</translation>
    </message>
    <message>
        <source>fever {temperature} the evening before</source>
        <translation>fiebre de {temperature} la noche anterior</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>held %n day(s)</source>
        <translation>
            <numerusform>en pausa %n día</numerusform>
            <numerusform>en pausa %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>held %n day(s) so far</source>
        <translation>
            <numerusform>en pausa desde hace %n día</numerusform>
            <numerusform>en pausa desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>hospital</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>en el hospital</translation>
    </message>
    <message>
        <source>in hospital: {reason}</source>
        <translation>en el hospital: {reason}</translation>
    </message>
    <message>
        <source>mL a week</source>
        <translation>mL por semana</translation>
    </message>
    <message numerus="yes">
        <source>median not certain, %n cycle(s)</source>
        <translation>
            <numerusform>mediana no segura, %n ciclo</numerusform>
            <numerusform>mediana no segura, %n ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median {median} ({low} to {high}), %n cycle(s)</source>
        <translation>
            <numerusform>mediana {median} ({low} a {high}), %n ciclo</numerusform>
            <numerusform>mediana {median} ({low} a {high}), %n ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>median {median}, %n cycle(s)</source>
        <translation>
            <numerusform>mediana {median}, %n ciclo</numerusform>
            <numerusform>mediana {median}, %n ciclos</numerusform>
        </translation>
    </message>
    <message>
        <source>mg a day</source>
        <translation>mg al día</translation>
    </message>
    <message>
        <source>mg a day, mean</source>
        <translation>mg al día, media</translation>
    </message>
    <message>
        <source>mg a week</source>
        <translation>mg por semana</translation>
    </message>
    <message>
        <source>middle half of the cycles</source>
        <translation>mitad central de los ciclos</translation>
    </message>
    <message>
        <source>other medicine</source>
        <translation>otro medicamento</translation>
    </message>
    <message>
        <source>own median of the days</source>
        <translation>mediana propia de esos días</translation>
    </message>
    <message>
        <source>platelets given</source>
        <translation>plaquetas dadas</translation>
    </message>
    <message>
        <source>platelets given the day before</source>
        <translation>plaquetas dadas el día anterior</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>puncture</source>
        <translation>punción</translation>
    </message>
    <message>
        <source>red cells given</source>
        <translation>glóbulos rojos dados</translation>
    </message>
    <message>
        <source>red cells given the day before</source>
        <translation>glóbulos rojos dados el día anterior</translation>
    </message>
    <message>
        <source>tablets a week</source>
        <translation>comprimidos por semana</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>transfusion</source>
        <translation>transfusión</translation>
    </message>
    <message>
        <source>transfusion the day before</source>
        <translation>transfusión el día anterior</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amount} %</source>
        <translation>{amount} %</translation>
    </message>
    <message>
        <source>{amount} % of full dose</source>
        <translation>{amount} % de la dosis completa</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} por semana</translation>
    </message>
    <message>
        <source>{amount} mg</source>
        <translation>{amount} mg</translation>
    </message>
    <message>
        <source>{amount} mg a day</source>
        <translation>{amount} mg al día</translation>
    </message>
    <message>
        <source>{amount} mg a day, the mean of a week</source>
        <translation>{amount} mg al día, media de la semana</translation>
    </message>
    <message>
        <source>{amount} mg a week</source>
        <translation>{amount} mg por semana</translation>
    </message>
    <message numerus="yes">
        <source>{kind}: %n time(s), the last on {day}.</source>
        <translation>
            <numerusform>{kind}: %n vez, la última el {day}.</numerusform>
            <numerusform>{kind}: %n veces, la última el {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} ({unit}), own median, not a norm:</source>
        <translation>{name} ({unit}), mediana propia, no es una norma:</translation>
    </message>
    <message>
        <source>{name} ({unit}): a median is told from three cycles on.</source>
        <translation>{name} ({unit}): la mediana se indica a partir de tres ciclos.</translation>
    </message>
    <message>
        <source>{name} ({unit}): first {first}, last {last}, lowest {lowest}, highest {highest}.</source>
        <translation>{name} ({unit}): primero {first}, último {last}, más bajo {lowest}, más alto {highest}.</translation>
    </message>
    <message>
        <source>{name} ({unit}): no values.</source>
        <translation>{name} ({unit}): sin valores.</translation>
    </message>
    <message>
        <source>{name} dose</source>
        <translation>Dosis de {name}</translation>
    </message>
    <message>
        <source>{name} {amount} mg</source>
        <translation>{name} {amount} mg</translation>
    </message>
    <message>
        <source>{name} {dose} from {first} to {last}.</source>
        <translation>{name}: {dose}, del {first} al {last}.</translation>
    </message>
    <message>
        <source>{percent}, {milligrams}</source>
        <translation>{percent}, {milligrams}</translation>
    </message>
    <message numerus="yes">
        <source>{phase}: %n cycle(s) over each other, day 1 on day 1; the newest is {number}.</source>
        <translation>
            <numerusform>{phase}: %n ciclo, desde el día 1; el más reciente es el {number}.</numerusform>
            <numerusform>{phase}: %n ciclos superpuestos, día 1 sobre día 1; el más reciente es el {number}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>A row of “{table}” holds something impossible in “{field}”.</source>
        <translation>Una fila de “{table}” tiene algo imposible en “{field}”.</translation>
    </message>
    <message>
        <source>A row of “{table}” points to a row of “{parent}” that is gone.</source>
        <translation>Una fila de “{table}” apunta a una fila de “{parent}” que ya no está.</translation>
    </message>
    <message>
        <source>The file is damaged: {what}</source>
        <translation>El archivo está dañado: {what}</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n result(s) of other people left out</source>
        <translation>
            <numerusform>%n resultado de otras personas sin incorporar</numerusform>
            <numerusform>%n resultados de otras personas sin incorporar</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open whose results are taken, or for whom:</source>
        <translation>Falta saber de quién son los resultados o para quién:</translation>
    </message>
    <message>
        <source>Nothing in “{file}” can be used. {line}: {reason} --dry-run lists every line.</source>
        <translation>Nada de “{file}” se puede usar. {line}: {reason} --dry-run muestra cada línea.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>No hay avisos.</translation>
    </message>
    <message>
        <source>Nothing new. The record is as it was.</source>
        <translation>Nada nuevo. El registro está como estaba.</translation>
    </message>
    <message>
        <source>Rows checked: {rows}. The record is not sound:</source>
        <translation>Filas revisadas: {rows}. El registro no está en buen estado:</translation>
    </message>
    <message>
        <source>Rows checked: {rows}. The record is sound.</source>
        <translation>Filas revisadas: {rows}. El registro está en buen estado.</translation>
    </message>
    <message>
        <source>That it was printed could not be noted: the record is open elsewhere or read-only.</source>
        <translation>No se pudo anotar que se imprimió: el registro está abierto en otro lugar o es de solo lectura.</translation>
    </message>
    <message>
        <source>The calendar is in “{file}”. Open it on the phone; a later one updates it.</source>
        <translation>El calendario está en “{file}”. Ábralo en el teléfono; uno posterior lo actualiza.</translation>
    </message>
    <message>
        <source>The invented patient is in “{file}”, up to {day}.</source>
        <translation>El paciente inventado está en “{file}”, hasta el {day}.</translation>
    </message>
    <message>
        <source>The record is in “{file}”.</source>
        <translation>El registro está en “{file}”.</translation>
    </message>
    <message>
        <source>This was only a look. Nothing changed.</source>
        <translation>Solo era una mirada. No cambió nada.</translation>
    </message>
    <message>
        <source>changed: {line}, before {before}. {reason}</source>
        <translation>cambiado: {line}, antes {before}. {reason}</translation>
    </message>
    <message>
        <source>column not known: {column}</source>
        <translation>columna desconocida: {column}</translation>
    </message>
    <message>
        <source>in the file: {what}</source>
        <translation>en el archivo: {what}</translation>
    </message>
    <message>
        <source>not taken: {line}. {reason}</source>
        <translation>no incorporado: {line}. {reason}</translation>
    </message>
    <message>
        <source>put off until {day}</source>
        <translation>pospuesto hasta el {day}</translation>
    </message>
    <message>
        <source>the same: {line}. {reason}</source>
        <translation>igual: {line}. {reason}</translation>
    </message>
    <message>
        <source>{file}: new {new}, the same {same}, changed {changed}, not taken {skipped}</source>
        <translation>{file}: nuevos {new}, iguales {same}, cambiados {changed}, no incorporados {skipped}</translation>
    </message>
    <message>
        <source>{file}: results {usable}, not usable {skipped}</source>
        <translation>{file}: resultados {usable}, no utilizables {skipped}</translation>
    </message>
    <message>
        <source>{file}: rows new {new}, the same {same}, changed {changed}</source>
        <translation>{file}: filas nuevas {new}, iguales {same}, cambiadas {changed}</translation>
    </message>
    <message>
        <source>“{file}” is a whole record. Import it alone, and the other files after it.</source>
        <translation>“{file}” es un registro completo. Impórtalo solo, y los otros archivos después.</translation>
    </message>
    <message numerus="yes">
        <source>“{file}” is written, %n page(s).</source>
        <translation>
            <numerusform>“{file}” está escrito, %n página.</numerusform>
            <numerusform>“{file}” está escrito, %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{text}” is not a date. Write it like 2026-11-24.</source>
        <translation>“{text}” no es una fecha. Escríbala así: 2026-11-24.</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Columns of the counts arranged</source>
        <translation>Columnas de los recuentos ordenadas</translation>
    </message>
    <message>
        <source>Counts in the chart chosen</source>
        <translation>Recuentos de la gráfica elegidos</translation>
    </message>
    <message>
        <source>Doses in the chart chosen</source>
        <translation>Dosis del gráfico elegidas</translation>
    </message>
    <message numerus="yes">
        <source>Draws joined up to %n week(s) apart</source>
        <translation>
            <numerusform>Extracciones unidas con hasta %n semana de separación</numerusform>
            <numerusform>Extracciones unidas con hasta %n semanas de separación</numerusform>
        </translation>
    </message>
    <message>
        <source>Health records and tables (*.json *.ndjson *.csv *.tsv *.txt)</source>
        <translation>Historias clínicas y tablas (*.json *.ndjson *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import counts</source>
        <translation>Importar recuentos</translation>
    </message>
    <message>
        <source>Ranges of healthy people hidden</source>
        <translation>Valores de personas sanas ocultos</translation>
    </message>
    <message>
        <source>Ranges of healthy people shown</source>
        <translation>Valores de personas sanas a la vista</translation>
    </message>
    <message>
        <source>above {high}</source>
        <translation>más de {high}</translation>
    </message>
    <message>
        <source>above {low}</source>
        <translation>más de {low}</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>at {limit}</source>
        <translation>igual a {limit}</translation>
    </message>
    <message>
        <source>below {high}</source>
        <translation>menos de {high}</translation>
    </message>
    <message>
        <source>below {low}</source>
        <translation>menos de {low}</translation>
    </message>
    <message>
        <source>cannot be compared with the limit</source>
        <translation>no se puede comparar con el límite</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>recuentos</translation>
    </message>
    <message>
        <source>first value</source>
        <translation>primer valor</translation>
    </message>
    <message>
        <source>from {sign}{previous}</source>
        <translation>antes {sign}{previous}</translation>
    </message>
    <message>
        <source>no limit entered</source>
        <translation>sin límite anotado</translation>
    </message>
    <message>
        <source>within {low} to {high}</source>
        <translation>entre {low} y {high}</translation>
    </message>
</context>
<context>
    <name>counts_chart</name>
    <message numerus="yes">
        <source>%n value(s) of {name} not drawn: the unit is not certain.</source>
        <translation>
            <numerusform>%n valor de {name} sin dibujar: la unidad no es segura.</numerusform>
            <numerusform>%n valores de {name} sin dibujar: la unidad no es segura.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 in 10,000 cells</source>
        <translation>1 de cada 10 000 células</translation>
    </message>
    <message>
        <source>Band with dots: healthy people, not people on treatment ({source}).</source>
        <translation>Banda con puntos: personas sanas, no personas en tratamiento ({source}).</translation>
    </message>
    <message>
        <source>Dotted line: 1 leukemia cell in 10,000 (0.01 %), from {source}.</source>
        <translation>Línea de puntos: 1 célula leucémica entre 10 000 (0,01 %), según {source}.</translation>
    </message>
    <message>
        <source>No source has ranges of healthy people for these counts at this age, or birth date or sex are not known.</source>
        <translation>Ninguna fuente da valores de personas sanas para estos recuentos a esta edad, o no se conoce la fecha de nacimiento o el sexo.</translation>
    </message>
    <message>
        <source>team’s limit {limit}</source>
        <translation>límite del equipo {limit}</translation>
    </message>
    <message>
        <source>team’s range {low} to {high}</source>
        <translation>rango del equipo {low} a {high}</translation>
    </message>
    <message>
        <source>{phase} cycle {cycle}, day {day}</source>
        <translation>{phase} ciclo {cycle}, día {day}</translation>
    </message>
    <message>
        <source>{phase}, day {day}</source>
        <translation>{phase}, día {day}</translation>
    </message>
</context>
<context>
    <name>counts_grid</name>
    <message>
        <source>Above the team’s limit, {limit} {unit}.</source>
        <translation>Por encima del límite del equipo, {limit} {unit}.</translation>
    </message>
    <message>
        <source>Amended by the lab.</source>
        <translation>Enmendado por el laboratorio.</translation>
    </message>
    <message>
        <source>Below the team’s limit, {limit} {unit}.</source>
        <translation>Por debajo del límite del equipo, {limit} {unit}.</translation>
    </message>
    <message>
        <source>Computed: segmented {seg} + bands {band}.</source>
        <translation>Calculado: segmentados {seg} + bandas {band}.</translation>
    </message>
    <message>
        <source>Computed: white cells {wbc} × (segmented {seg} % + bands {band} %).</source>
        <translation>Calculado: glóbulos blancos {wbc} × (segmentados {seg} % + bandas {band} %).</translation>
    </message>
    <message>
        <source>Corrected by the lab.</source>
        <translation>Corregido por el laboratorio.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Enter asks about this before it is saved.</source>
        <translation>Intro pregunta por esto antes de guardar.</translation>
    </message>
    <message>
        <source>Enter saves the row</source>
        <translation>Intro guarda la fila</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Highest CTCAE grade, a scale to report by; it says nothing about what to do</source>
        <translation>Grado CTCAE más alto, una escala para informar; no dice nada sobre qué hacer</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>Extracción nueva</translation>
    </message>
    <message>
        <source>New rows need their day. Copy it with them and paste into the Day column.</source>
        <translation>Las filas nuevas necesitan su día. Cópielo con ellas y pegue en la columna Día.</translation>
    </message>
    <message>
        <source>New rows of a large table need their day. Copy it with them.</source>
        <translation>Las filas nuevas de una tabla grande necesitan su día. Cópielo con ellas.</translation>
    </message>
    <message>
        <source>Not saved yet. Enter saves the row.</source>
        <translation>Todavía sin guardar. Intro guarda la fila.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing to save yet. Type a value, a place or a note.</source>
        <translation>Todavía no hay nada que guardar. Escriba un valor, un lugar o una nota.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Row {row}, {column}: {why}</source>
        <translation>No se pegó nada. Fila {row}, {column}: {why}</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Preliminary: the lab may still change it.</source>
        <translation>Preliminar: el laboratorio aún puede cambiarlo.</translation>
    </message>
    <message>
        <source>Reported as {value} {unit}.</source>
        <translation>En el informe: {value} {unit}.</translation>
    </message>
    <message>
        <source>Reported twice in this draw. This one counts: {value}. This one does not: {others}.</source>
        <translation>Informado dos veces en esta extracción. Cuenta: {value}. No cuenta: {others}.</translation>
    </message>
    <message>
        <source>Shown as reported, {value} {unit}: the unit is not certain.</source>
        <translation>Se muestra como vino, {value} {unit}: la unidad no es segura.</translation>
    </message>
    <message>
        <source>Taken at {time}.</source>
        <translation>Extracción a las {time}.</translation>
    </message>
    <message>
        <source>The copied cells are more than there are columns from here. Nothing was pasted.</source>
        <translation>Las celdas copiadas son más que las columnas que hay desde aquí. No se pegó nada.</translation>
    </message>
    <message>
        <source>The day is missing. Write it like {example}.</source>
        <translation>Falta el día. Escríbalo así: {example}.</translation>
    </message>
    <message>
        <source>The day of a draw</source>
        <translation>El día de la extracción</translation>
    </message>
    <message>
        <source>There is a draw of {day} already. Is this one more of that day?</source>
        <translation>Ya hay una extracción del {day}. ¿Es esta otra del mismo día?</translation>
    </message>
    <message>
        <source>To be checked: this number is unusual. Compare it with the report.</source>
        <translation>Por comprobar: este número es poco habitual. Compáralo con el informe.</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>{day} is still to come. Is that the day?</source>
        <translation>El {day} aún no ha llegado. ¿Es ese el día?</translation>
    </message>
    <message>
        <source>{what} cannot be below zero. Check the number.</source>
        <translation>{what} no puede ser menor que cero. Revise el número.</translation>
    </message>
    <message>
        <source>“{text}” is no result yet and was left out.</source>
        <translation>“{text}” aún no es un resultado y se omitió.</translation>
    </message>
    <message>
        <source>“{unit}” is not a unit of {what}. Write the number, with its unit if you like.</source>
        <translation>“{unit}” no es una unidad de {what}. Escriba el número, con su unidad si quiere.</translation>
    </message>
</context>
<context>
    <name>counts_words</name>
    <message>
        <source>Too few platelets: {words} ({source})</source>
        <translation>Pocas plaquetas: {words} ({source})</translation>
    </message>
    <message>
        <source>Too few red cells: {words} ({source})</source>
        <translation>Pocos glóbulos rojos: {words} ({source})</translation>
    </message>
    <message>
        <source>Too few white cells: {words} ({source})</source>
        <translation>Pocos glóbulos blancos: {words} ({source})</translation>
    </message>
    <message>
        <source>{source}, written for adults</source>
        <translation>{source}, escrito para adultos</translation>
    </message>
    <message>
        <source>{words} ({source})</source>
        <translation>{words} ({source})</translation>
    </message>
</context>
<context>
    <name>courage</name>
    <message>
        <source>CAR T-cell infusion</source>
        <translation>infusión de células CAR T</translation>
    </message>
    <message>
        <source>CAR T-cell infusions</source>
        <translation>infusiones de células CAR T</translation>
    </message>
    <message>
        <source>bone marrow test</source>
        <translation>prueba de médula ósea</translation>
    </message>
    <message>
        <source>bone marrow tests</source>
        <translation>pruebas de médula ósea</translation>
    </message>
    <message>
        <source>cell collection</source>
        <translation>recolección de células</translation>
    </message>
    <message>
        <source>cell collections</source>
        <translation>recolecciones de células</translation>
    </message>
    <message>
        <source>central line operation</source>
        <translation>operación del catéter central</translation>
    </message>
    <message>
        <source>central line operations</source>
        <translation>operaciones del catéter central</translation>
    </message>
    <message>
        <source>check of heart, ears or eyes</source>
        <translation>control de corazón, oídos u ojos</translation>
    </message>
    <message>
        <source>checks of heart, ears or eyes</source>
        <translation>controles de corazón, oídos u ojos</translation>
    </message>
    <message>
        <source>day of treatment</source>
        <translation>día de tratamiento</translation>
    </message>
    <message>
        <source>day with blood tests</source>
        <translation>día con análisis de sangre</translation>
    </message>
    <message>
        <source>days of treatment</source>
        <translation>días de tratamiento</translation>
    </message>
    <message>
        <source>days with blood tests</source>
        <translation>días con análisis de sangre</translation>
    </message>
    <message>
        <source>immunotherapy cycle</source>
        <translation>ciclo de inmunoterapia</translation>
    </message>
    <message>
        <source>immunotherapy cycles</source>
        <translation>ciclos de inmunoterapia</translation>
    </message>
    <message>
        <source>lumbar puncture</source>
        <translation>punción lumbar</translation>
    </message>
    <message>
        <source>lumbar punctures</source>
        <translation>punciones lumbares</translation>
    </message>
    <message>
        <source>medicine dose at home</source>
        <translation>dosis de medicamento en casa</translation>
    </message>
    <message>
        <source>medicine dose in the clinic</source>
        <translation>dosis de medicamento en la clínica</translation>
    </message>
    <message>
        <source>medicine doses at home</source>
        <translation>dosis de medicamentos en casa</translation>
    </message>
    <message>
        <source>medicine doses in the clinic</source>
        <translation>dosis de medicamentos en la clínica</translation>
    </message>
    <message>
        <source>needle poke</source>
        <translation>pinchazo</translation>
    </message>
    <message>
        <source>needle pokes</source>
        <translation>pinchazos</translation>
    </message>
    <message>
        <source>night in hospital</source>
        <translation>noche en el hospital</translation>
    </message>
    <message>
        <source>nights in hospital</source>
        <translation>noches en el hospital</translation>
    </message>
    <message>
        <source>radiation treatment</source>
        <translation>sesión de radioterapia</translation>
    </message>
    <message>
        <source>radiation treatments</source>
        <translation>sesiones de radioterapia</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>estudio de imagen</translation>
    </message>
    <message>
        <source>scans</source>
        <translation>estudios de imagen</translation>
    </message>
    <message>
        <source>time asleep for a procedure</source>
        <translation>vez con sedación o anestesia</translation>
    </message>
    <message>
        <source>time the line was flushed</source>
        <translation>lavado del catéter</translation>
    </message>
    <message>
        <source>times asleep for a procedure</source>
        <translation>veces con sedación o anestesia</translation>
    </message>
    <message>
        <source>times the line was flushed</source>
        <translation>lavados del catéter</translation>
    </message>
    <message>
        <source>transfusion</source>
        <translation>transfusión</translation>
    </message>
    <message>
        <source>transfusions</source>
        <translation>transfusiones</translation>
    </message>
    <message>
        <source>transplant</source>
        <translation>trasplante</translation>
    </message>
    <message>
        <source>transplants</source>
        <translation>trasplantes</translation>
    </message>
    <message>
        <source>vaccination</source>
        <translation>vacuna</translation>
    </message>
    <message>
        <source>vaccinations</source>
        <translation>vacunas</translation>
    </message>
</context>
<context>
    <name>course</name>
    <message numerus="yes">
        <source>Last count %n day(s) ago.</source>
        <translation>
            <numerusform>Último recuento: hace %n día.</numerusform>
            <numerusform>Último recuento: hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last count today.</source>
        <translation>Último recuento: hoy.</translation>
    </message>
    <message>
        <source>{name}: below your team’s {limit} {unit}, lowest {lowest} on {day}.</source>
        <translation>{name}: por debajo de {limit} {unit} de su equipo, mínimo {lowest} el {day}.</translation>
    </message>
    <message>
        <source>{name}: falling over the last three values.</source>
        <translation>{name}: baja en los tres últimos valores.</translation>
    </message>
    <message>
        <source>{name}: last below your team’s {limit} {unit} with {lowest} on {day}, back by {back}.</source>
        <translation>{name}: por última vez por debajo de {limit} {unit} de su equipo con {lowest} el {day}; recuperado el {back}.</translation>
    </message>
    <message>
        <source>{name}: rising over the last three values.</source>
        <translation>{name}: sube en los tres últimos valores.</translation>
    </message>
    <message>
        <source>{name}: steady over the last three values.</source>
        <translation>{name}: estable en los tres últimos valores.</translation>
    </message>
    <message>
        <source>{name}: the lowest since {day}.</source>
        <translation>{name}: el valor más bajo desde {day}.</translation>
    </message>
</context>
<context>
    <name>ctcae</name>
    <message>
        <source>ALT increased</source>
        <translation>aumento de ALT</translation>
    </message>
    <message>
        <source>AST increased</source>
        <translation>aumento de AST</translation>
    </message>
    <message>
        <source>GGT increased</source>
        <translation>aumento de GGT</translation>
    </message>
    <message>
        <source>alkaline phosphatase increased</source>
        <translation>aumento de fosfatasa alcalina</translation>
    </message>
    <message>
        <source>anemia</source>
        <translation>anemia</translation>
    </message>
    <message>
        <source>blood bilirubin increased</source>
        <translation>aumento de bilirrubina en sangre</translation>
    </message>
    <message>
        <source>hyperkalemia</source>
        <translation>hiperpotasemia</translation>
    </message>
    <message>
        <source>hypernatremia</source>
        <translation>hipernatremia</translation>
    </message>
    <message>
        <source>hypomagnesemia</source>
        <translation>hipomagnesemia</translation>
    </message>
    <message>
        <source>lymphocyte count decreased</source>
        <translation>disminución de linfocitos</translation>
    </message>
    <message>
        <source>neutrophil count decreased</source>
        <translation>disminución de neutrófilos</translation>
    </message>
    <message>
        <source>platelet count decreased</source>
        <translation>disminución de plaquetas</translation>
    </message>
    <message>
        <source>white blood cell decreased</source>
        <translation>disminución de glóbulos blancos</translation>
    </message>
    <message>
        <source>{version} grade {grade}: {term} (a reporting scale)</source>
        <translation>{version}, grado {grade}: {term} (escala para informar)</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>fall {year}</source>
        <translation>otoño de {year}</translation>
    </message>
    <message>
        <source>spring {year}</source>
        <translation>primavera de {year}</translation>
    </message>
    <message>
        <source>summer {year}</source>
        <translation>verano de {year}</translation>
    </message>
    <message>
        <source>winter {year}</source>
        <translation>invierno de {year}</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>delay_list</name>
    <message numerus="yes">
        <source>%n day(s) earlier than first planned</source>
        <translation>
            <numerusform>%n día antes de lo previsto al principio</numerusform>
            <numerusform>%n días antes de lo previsto al principio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than first planned</source>
        <translation>
            <numerusform>%n día después de lo previsto al principio</numerusform>
            <numerusform>%n días después de lo previsto al principio</numerusform>
        </translation>
    </message>
    <message>
        <source>As first planned, to the day</source>
        <translation>Como se previó al principio, al día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Planned at first</source>
        <translation>Previsto al principio</translation>
    </message>
    <message>
        <source>Went or planned now</source>
        <translation>Como fue o se prevé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>sin motivo anotado</translation>
    </message>
    <message>
        <source>noted on {day}</source>
        <translation>anotado el {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{days} {reason}</source>
        <translation>{days} {reason}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{phase} (beside)</source>
        <translation>{phase} (al lado)</translation>
    </message>
    <message>
        <source>{reason} ({note})</source>
        <translation>{reason} ({note})</translation>
    </message>
</context>
<context>
    <name>delays</name>
    <message>
        <source>Cycle {number}</source>
        <translation>Ciclo {number}</translation>
    </message>
    <message>
        <source>{phase}, first day</source>
        <translation>{phase}, primer día</translation>
    </message>
    <message>
        <source>{phase}, last day</source>
        <translation>{phase}, último día</translation>
    </message>
</context>
<context>
    <name>dose_rules</name>
    <message>
        <source>A day has from 1 to {most} doses.</source>
        <translation>Un día tiene de 1 a {most} dosis.</translation>
    </message>
    <message>
        <source>A taper ends within {most} days. Check the steps.</source>
        <translation>Una reducción termina en {most} días como máximo. Revise los pasos.</translation>
    </message>
    <message>
        <source>Choose at least one day with a dose.</source>
        <translation>Elija al menos un día con dosis.</translation>
    </message>
    <message>
        <source>Due on {day}, given on {given}. Are both days right?</source>
        <translation>Tocaba el {day} y se dio el {given}. ¿Son correctos los dos días?</translation>
    </message>
    <message>
        <source>From {day} on something else is written already and takes over then: {dose}. Is that right?</source>
        <translation>Desde el {day} ya hay otra cosa anotada, que vale a partir de entonces: {dose}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Give an amount for each of the seven days.</source>
        <translation>Indique una cantidad para cada uno de los siete días.</translation>
    </message>
    <message>
        <source>Give the amount of one dose.</source>
        <translation>Indique la cantidad de una dosis.</translation>
    </message>
    <message>
        <source>Give the steps of the taper: days and amount.</source>
        <translation>Indique los pasos de la reducción: días y cantidad.</translation>
    </message>
    <message>
        <source>One {piece} with {strength} {unit}? Check the number and the unit.</source>
        <translation>¿{strength} {unit} en 1 {piece}? Revise el número y la unidad.</translation>
    </message>
    <message>
        <source>Please check with your team: methotrexate by mouth is usually a once-a-week medicine.</source>
        <translation>Consulte con su equipo: el metotrexato por la boca suele ser un medicamento de una vez por semana.</translation>
    </message>
    <message>
        <source>The amount of a dose is more than 0.</source>
        <translation>La cantidad de una dosis es mayor que 0.</translation>
    </message>
    <message>
        <source>The amount {amount} cannot be. Check the number and the unit.</source>
        <translation>La cantidad {amount} no puede ser. Revise el número y la unidad.</translation>
    </message>
    <message>
        <source>The doses of one day of a taper are alike. Make two medicines of it.</source>
        <translation>Las dosis de un día de reducción son iguales. Anótelo como dos medicamentos.</translation>
    </message>
    <message>
        <source>The schedule goes on until {last} but the end is {end}. Is that right?</source>
        <translation>La pauta sigue hasta el {last}, pero el final es el {end}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>The schedule “{pattern}” is not understood. Choose how it is given.</source>
        <translation>No se entiende la pauta «{pattern}». Elija cómo se da.</translation>
    </message>
    <message>
        <source>This schedule has no amount of its own.</source>
        <translation>Esta pauta no tiene cantidad propia.</translation>
    </message>
    <message>
        <source>This schedule has no times of the day.</source>
        <translation>Esta pauta no tiene horas del día.</translation>
    </message>
    <message>
        <source>This taper goes on until {day}. Is that right?</source>
        <translation>Esta reducción sigue hasta el {day}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Two doses of a day stand at the same time. Give one of them another.</source>
        <translation>Dos dosis del día están a la misma hora. Ponga otra a una de ellas.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to {most}.</source>
        <translation>Escriba un número entero del 1 al {most}.</translation>
    </message>
    <message>
        <source>{day} is outside the days of {name}. Check the day, or those.</source>
        <translation>El {day} queda fuera de los días de {name}. Revise el día, o esos días.</translation>
    </message>
    <message>
        <source>{name} ended on {end}. Check the day {day}.</source>
        <translation>{name} terminó el {end}. Revise el día {day}.</translation>
    </message>
    <message>
        <source>{name} goes into a vein only; into the spinal fluid it is fatal. Choose “into a vein”.</source>
        <translation>{name} se da solo por vena; en el líquido cefalorraquídeo es mortal. Elija «por vena».</translation>
    </message>
    <message>
        <source>{name} is the same medicine and due on the same days, first on {day}. Are both given?</source>
        <translation>{name} es el mismo medicamento y toca los mismos días, el primero el {day}. ¿Se dan los dos?</translation>
    </message>
    <message>
        <source>{name} was first prescribed from {first} on. Check the day {day}.</source>
        <translation>{name} se recetó por primera vez a partir del {first}. Revise el día {day}.</translation>
    </message>
    <message>
        <source>{on} days on do not fit into a cycle of {every} days.</source>
        <translation>{on} días con dosis no caben en un ciclo de {every} días.</translation>
    </message>
    <message>
        <source>{time} is later than now. Was it given already?</source>
        <translation>Las {time} son más tarde que ahora. ¿Ya se dio?</translation>
    </message>
    <message>
        <source>{typed} may be off by 10 or 1000 beside the last one. Use {meant}?</source>
        <translation>{typed} puede estar 10 o 1000 veces fuera de la anterior. ¿Usar {meant}?</translation>
    </message>
    <message>
        <source>{typed}? If {amount} {unit} are meant, that is {meant}. Use {meant}?</source>
        <translation>¿{typed}? Si quiere decir {amount} {unit}, eso es {meant}. ¿Usar {meant}?</translation>
    </message>
</context>
<context>
    <name>dose_words</name>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>si hace falta</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>a las {time}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>todos los días</translation>
    </message>
    <message>
        <source>every few days</source>
        <translation>cada varios días</translation>
    </message>
    <message>
        <source>held</source>
        <translation>suspendido</translation>
    </message>
    <message>
        <source>in pulses</source>
        <translation>en pulsos</translation>
    </message>
    <message>
        <source>infusion over days</source>
        <translation>infusión de varios días</translation>
    </message>
    <message numerus="yes">
        <source>nothing for %n day(s)</source>
        <translation>
            <numerusform>nada durante %n día</numerusform>
            <numerusform>nada durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>on some weekdays</source>
        <translation>algunos días de la semana</translation>
    </message>
    <message>
        <source>once a week</source>
        <translation>una vez por semana</translation>
    </message>
    <message>
        <source>one time</source>
        <translation>una sola vez</translation>
    </message>
    <message>
        <source>tapering off</source>
        <translation>en reducción</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amount} capsule</source>
        <translation>{amount} cápsula</translation>
    </message>
    <message>
        <source>{amount} capsules</source>
        <translation>{amount} cápsulas</translation>
    </message>
    <message>
        <source>{amount} dose</source>
        <translation>{amount} dosis</translation>
    </message>
    <message>
        <source>{amount} doses</source>
        <translation>{amount} dosis</translation>
    </message>
    <message>
        <source>{amount} drop</source>
        <translation>{amount} gota</translation>
    </message>
    <message>
        <source>{amount} drops</source>
        <translation>{amount} gotas</translation>
    </message>
    <message>
        <source>{amount} puff</source>
        <translation>{amount} inhalación</translation>
    </message>
    <message>
        <source>{amount} puffs</source>
        <translation>{amount} inhalaciones</translation>
    </message>
    <message>
        <source>{amount} tablet</source>
        <translation>{amount} tableta</translation>
    </message>
    <message>
        <source>{amount} tablets</source>
        <translation>{amount} tabletas</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{days} {next}</source>
        <translation>{days} {next}</translation>
    </message>
    <message>
        <source>{doses}, {when}</source>
        <translation>{doses}, {when}</translation>
    </message>
    <message numerus="yes">
        <source>{dose} %n time(s)</source>
        <translation>
            <numerusform>{dose} %n vez</numerusform>
            <numerusform>{dose} %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} a day as an infusion over %n day(s)</source>
        <translation>
            <numerusform>{dose} al día en infusión durante %n día</numerusform>
            <numerusform>{dose} al día en infusión durante %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose} a day for %n day(s) in every {every}</source>
        <translation>
            <numerusform>{dose} al día durante %n día de cada {every}</numerusform>
            <numerusform>{dose} al día durante %n días de cada {every}</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} as needed</source>
        <translation>{dose} si hace falta</translation>
    </message>
    <message numerus="yes">
        <source>{dose} every %n day(s)</source>
        <translation>
            <numerusform>{dose} cada %n día</numerusform>
            <numerusform>{dose} cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} every day</source>
        <translation>{dose} todos los días</translation>
    </message>
    <message numerus="yes">
        <source>{dose} for %n day(s)</source>
        <translation>
            <numerusform>{dose} durante %n día</numerusform>
            <numerusform>{dose} durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} once a week</source>
        <translation>{dose} una vez por semana</translation>
    </message>
    <message>
        <source>{dose} once a week, on {weekday}</source>
        <translation>{dose} una vez por semana, el {weekday}</translation>
    </message>
    <message>
        <source>{dose} one time</source>
        <translation>{dose} una sola vez</translation>
    </message>
    <message>
        <source>{dose} twice</source>
        <translation>{dose} dos veces</translation>
    </message>
    <message>
        <source>{dose} {days}</source>
        <translation>{dose} {days}</translation>
    </message>
    <message>
        <source>{dose} {when}</source>
        <translation>{dose} {when}</translation>
    </message>
    <message numerus="yes">
        <source>{dose}, %n day(s) in every {every}</source>
        <translation>
            <numerusform>{dose}, %n día de cada {every}</numerusform>
            <numerusform>{dose}, %n días de cada {every}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{dose}, as an infusion over %n day(s)</source>
        <translation>
            <numerusform>{dose}, en infusión durante %n día</numerusform>
            <numerusform>{dose}, en infusión durante %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{some}, then {next}</source>
        <translation>{some}, luego {next}</translation>
    </message>
    <message>
        <source>{some}, {next}</source>
        <translation>{some}, {next}</translation>
    </message>
</context>
<context>
    <name>doses</name>
    <message numerus="yes">
        <source>%n held day(s) not counted</source>
        <translation>
            <numerusform>%n día en pausa no se cuenta</numerusform>
            <numerusform>%n días en pausa no se cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>A dose of its own</source>
        <translation>Una dosis aparte</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Left out {day}</source>
        <translation>Se omite {day}</translation>
    </message>
    <message>
        <source>New dose from tomorrow</source>
        <translation>Dosis nueva desde mañana</translation>
    </message>
    <message>
        <source>New dose from {day}</source>
        <translation>Dosis nueva desde el {day}</translation>
    </message>
    <message>
        <source>One more, outside the schedule</source>
        <translation>Una más, fuera de lo programado</translation>
    </message>
    <message>
        <source>The clocks show {time} twice on {day}. Was it the first or the second time?</source>
        <translation>El {day} los relojes marcan las {time} dos veces. ¿Fue la primera o la segunda?</translation>
    </message>
    <message>
        <source>The clocks skip {time} on {day}. Was it {later}? The dose stays on its day.</source>
        <translation>El {day} los relojes se saltan las {time}. ¿Fue a las {later}? La dosis queda en su día.</translation>
    </message>
    <message>
        <source>The limit of your team is {most} a day; this would be number {number}.</source>
        <translation>El límite de su equipo es {most} al día; esta sería la número {number}.</translation>
    </message>
    <message>
        <source>The limit of your team is {most} a day; this would make {total}.</source>
        <translation>El límite de su equipo es {most} al día; con esta serían {total}.</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Esta mañana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Esta noche</translation>
    </message>
    <message>
        <source>Your team said at least {hours} hours apart; the last one was at {time}.</source>
        <translation>Su equipo dijo al menos {hours} horas entre dosis; la última fue a las {time}.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dada</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>held by the team</source>
        <translation>en pausa por el equipo</translation>
    </message>
    <message>
        <source>held by the team since {day}</source>
        <translation>en pausa por el equipo desde el {day}</translation>
    </message>
    <message>
        <source>held by the team until {day}</source>
        <translation>en pausa por el equipo hasta el {day}</translation>
    </message>
    <message>
        <source>no dose</source>
        <translation>sin dosis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>no programada</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>not today</source>
        <translation>hoy no</translation>
    </message>
    <message>
        <source>not today, next {day}</source>
        <translation>hoy no, la próxima {day}</translation>
    </message>
    <message>
        <source>noted by {name}</source>
        <translation>anotado por {name}</translation>
    </message>
    <message>
        <source>on Fridays</source>
        <translation>los viernes</translation>
    </message>
    <message>
        <source>on Mondays</source>
        <translation>los lunes</translation>
    </message>
    <message>
        <source>on Saturdays</source>
        <translation>los sábados</translation>
    </message>
    <message>
        <source>on Sundays</source>
        <translation>los domingos</translation>
    </message>
    <message>
        <source>on Thursdays</source>
        <translation>los jueves</translation>
    </message>
    <message>
        <source>on Tuesdays</source>
        <translation>los martes</translation>
    </message>
    <message>
        <source>on Wednesdays</source>
        <translation>los miércoles</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>el {day}</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>the dose of the day</source>
        <translation>la dosis del día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>vomited</source>
        <translation>vomitada</translation>
    </message>
    <message>
        <source>when needed, last {day}</source>
        <translation>si hace falta, la última {day}</translation>
    </message>
    <message>
        <source>when needed, last {day} {time}</source>
        <translation>si hace falta, la última {day} {time}</translation>
    </message>
    <message>
        <source>when needed, not given yet</source>
        <translation>si hace falta, todavía no se ha dado</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>{amount}</source>
        <translation>{amount}</translation>
    </message>
    <message>
        <source>{amount} of {strength}</source>
        <translation>{amount} de {strength}</translation>
    </message>
    <message>
        <source>{amount} {when}</source>
        <translation>{amount} {when}</translation>
    </message>
    <message>
        <source>{day}: {doses}</source>
        <translation>{day}: {doses}</translation>
    </message>
    <message>
        <source>{dose}: {status}</source>
        <translation>{dose}: {status}</translation>
    </message>
    <message>
        <source>{name} given</source>
        <translation>{name}: dosis dada</translation>
    </message>
    <message>
        <source>{name} held by the team that day</source>
        <translation>{name}: en pausa por el equipo ese día</translation>
    </message>
    <message>
        <source>{name} in {month}</source>
        <translation>{name} en {month}</translation>
    </message>
    <message>
        <source>{name} not scheduled that day</source>
        <translation>{name}: no programada ese día</translation>
    </message>
    <message>
        <source>{name} noted as not known</source>
        <translation>{name}: no se sabe</translation>
    </message>
    <message>
        <source>{name} skipped</source>
        <translation>{name}: dosis omitida</translation>
    </message>
    <message>
        <source>{name} vomited</source>
        <translation>{name}: dosis vomitada</translation>
    </message>
    <message>
        <source>{name}, {route}</source>
        <translation>{name}, {route}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n dose(s) noted as given</source>
        <translation>
            <numerusform>{name}: %n dosis anotada como dada</numerusform>
            <numerusform>{name}: %n dosis anotadas como dadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n dose(s) noted as not known</source>
        <translation>
            <numerusform>{name}: %n dosis anotada como no se sabe</numerusform>
            <numerusform>{name}: %n dosis anotadas como no se sabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}: %n dose(s) noted as skipped</source>
        <translation>
            <numerusform>{name}: %n dosis anotada como omitida</numerusform>
            <numerusform>{name}: %n dosis anotadas como omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: tick taken back</source>
        <translation>{name}: marca quitada</translation>
    </message>
    <message>
        <source>{name}: {schedule}</source>
        <translation>{name}: {schedule}</translation>
    </message>
    <message>
        <source>{name}: {status}</source>
        <translation>{name}: {status}</translation>
    </message>
    <message>
        <source>{name}: {status}, {note}</source>
        <translation>{name}: {status}, {note}</translation>
    </message>
    <message>
        <source>{short}, {amount}</source>
        <translation>{short}, {amount}</translation>
    </message>
    <message>
        <source>{short}, {amount} {when}</source>
        <translation>{short}, {amount} {when}</translation>
    </message>
    <message>
        <source>{status} {day} {time}</source>
        <translation>{status} {day} {time}</translation>
    </message>
    <message>
        <source>{status} {time}</source>
        <translation>{status} {time}</translation>
    </message>
    <message>
        <source>{told}, dose of {day}</source>
        <translation>{told}, dosis del {day}</translation>
    </message>
    <message>
        <source>{told}, {time}</source>
        <translation>{told}, {time}</translation>
    </message>
</context>
<context>
    <name>draws</name>
    <message numerus="yes">
        <source>Blood counts of %n day(s) removed</source>
        <translation>
            <numerusform>Recuentos de %n día eliminados</numerusform>
            <numerusform>Recuentos de %n días eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Blood counts of %n day(s) saved</source>
        <translation>
            <numerusform>Recuentos de %n día guardados</numerusform>
            <numerusform>Recuentos de %n días guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Blood counts of {day} removed</source>
        <translation>Recuentos del {day} eliminados</translation>
    </message>
    <message>
        <source>Blood counts of {day} saved</source>
        <translation>Recuentos del {day} guardados</translation>
    </message>
    <message>
        <source>{what} of {day}: another value counts</source>
        <translation>{what} del {day}: cuenta otro valor</translation>
    </message>
</context>
<context>
    <name>dump</name>
    <message>
        <source>“{table}” is not as an alltracker export has it (row {place}). Nothing was taken.</source>
        <translation>“{table}” no está como en una exportación de alltracker (fila {place}). No se tomó nada.</translation>
    </message>
</context>
<context>
    <name>effects</name>
    <message>
        <source>List of side effects changed</source>
        <translation>Lista de efectos secundarios cambiada</translation>
    </message>
    <message>
        <source>List of your team saved</source>
        <translation>Lista de su equipo guardada</translation>
    </message>
</context>
<context>
    <name>end_rules</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>about {length}</source>
        <translation>alrededor de {length}</translation>
    </message>
    <message>
        <source>boys and men</source>
        <translation>niños y hombres</translation>
    </message>
    <message>
        <source>boys and men who began by {year}</source>
        <translation>niños y hombres que empezaron en {year} o antes</translation>
    </message>
    <message>
        <source>girls and women</source>
        <translation>niñas y mujeres</translation>
    </message>
    <message>
        <source>girls and women who began by {year}</source>
        <translation>niñas y mujeres que empezaron en {year} o antes</translation>
    </message>
    <message>
        <source>who began by {year}</source>
        <translation>quienes empezaron en {year} o antes</translation>
    </message>
    <message>
        <source>{length} from remission</source>
        <translation>{length} desde la remisión</translation>
    </message>
    <message>
        <source>{length} from the diagnosis</source>
        <translation>{length} desde el diagnóstico</translation>
    </message>
    <message>
        <source>{length} from the end of induction</source>
        <translation>{length} desde el final de la inducción</translation>
    </message>
    <message>
        <source>{length} from the end of treatment</source>
        <translation>{length} desde el final del tratamiento</translation>
    </message>
    <message>
        <source>{length} from the first day of treatment</source>
        <translation>{length} desde el primer día de tratamiento</translation>
    </message>
    <message>
        <source>{length} from the start of interim maintenance I</source>
        <translation>{length} desde el comienzo del mantenimiento intermedio I</translation>
    </message>
    <message>
        <source>{length} from the start of maintenance</source>
        <translation>{length} desde el comienzo del mantenimiento</translation>
    </message>
    <message>
        <source>{length} or longer</source>
        <translation>{length} o más</translation>
    </message>
    <message>
        <source>{length}; the source does not say from which day</source>
        <translation>{length}; la fuente no dice desde qué día</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} días</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} horas</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} meses</translation>
    </message>
    <message>
        <source>{number} weeks</source>
        <translation>{number} semanas</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} años</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>The height was {before} cm last time and is {now} cm now. Is that right?</source>
        <translation>La talla era de {before} cm la última vez y ahora es de {now} cm. ¿Es correcto?</translation>
    </message>
    <message>
        <source>The percentages add up to {sum}, not to 100. Check them.</source>
        <translation>Los porcentajes suman {sum}, no 100. Revísalos.</translation>
    </message>
    <message>
        <source>The weight was {before} kg last time and is {now} kg now. Is that right?</source>
        <translation>El peso era de {before} kg la última vez y ahora es de {now} kg. ¿Es correcto?</translation>
    </message>
    <message>
        <source>{value} may be in {other}. Use {meant} {unit}?</source>
        <translation>{value} puede estar en {other}. ¿Usar {meant} {unit}?</translation>
    </message>
    <message>
        <source>{what} cannot be {value} {unit}. Check the number and unit.</source>
        <translation>{what} no puede ser {value} {unit}. Revise el número y la unidad.</translation>
    </message>
    <message>
        <source>{what} is more than all white cells. Check both numbers.</source>
        <translation>{what} es más que todos los glóbulos blancos. Revise los dos números.</translation>
    </message>
    <message>
        <source>{what} {value} {unit} does not fit the others of this draw. Check them.</source>
        <translation>{what} {value} {unit} no concuerda con los demás valores de esta extracción. Revíselos.</translation>
    </message>
    <message>
        <source>{what} {value} {unit} is unusual. Is it what the report says?</source>
        <translation>{what} {value} {unit} es poco habitual. ¿Es lo que dice el informe?</translation>
    </message>
    <message>
        <source>{what} {value} {unit} may be off by 10 or 1000. Use {meant} {unit}?</source>
        <translation>{what} {value} {unit} podría tener un error de 10 o 1000 veces. ¿Usar {meant} {unit}?</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fracción</numerusform>
            <numerusform>%n fracciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noche</numerusform>
            <numerusform>%n noches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n ingreso</numerusform>
            <numerusform>%n ingresos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>1 bag</source>
        <translation>1 bolsa</translation>
    </message>
    <message>
        <source>Away from school or work</source>
        <translation>Sin ir a la escuela o al trabajo</translation>
    </message>
    <message>
        <source>Immunotherapy cycle {number}</source>
        <translation>Ciclo {number} de inmunoterapia</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>En el hospital</translation>
    </message>
    <message>
        <source>In hospital, {reason}</source>
        <translation>En el hospital, {reason}</translation>
    </message>
    <message>
        <source>Infections</source>
        <translation>Infecciones</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>That is {value} mg. Is the unit right?</source>
        <translation>Son {value} mg. ¿Es correcta la unidad?</translation>
    </message>
    <message>
        <source>The last time it was {amount}. Is the unit right?</source>
        <translation>La última vez fueron {amount}. ¿Es correcta la unidad?</translation>
    </message>
    <message>
        <source>a day without a night</source>
        <translation>un día sin noche</translation>
    </message>
    <message>
        <source>blasts below {value} %</source>
        <translation>blastos por debajo de {value} %</translation>
    </message>
    <message>
        <source>blasts {value} %</source>
        <translation>blastos {value} %</translation>
    </message>
    <message>
        <source>still there, no night yet</source>
        <translation>sigue allí, todavía ninguna noche</translation>
    </message>
    <message>
        <source>still there, {nights} so far</source>
        <translation>sigue allí, {nights} hasta ahora</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{count}, last on {day}</source>
        <translation>{count}, último: {day}</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} días</translation>
    </message>
    <message>
        <source>{first}, {second}</source>
        <translation>{first}, {second}</translation>
    </message>
    <message>
        <source>{name} is given into a vein only ({source}).</source>
        <translation>{name} se da solo por la vena ({source}).</translation>
    </message>
    <message>
        <source>{name} {amount} {unit}</source>
        <translation>{name} {amount} {unit}</translation>
    </message>
    <message>
        <source>{nights} in {stays}</source>
        <translation>{nights} en {stays}</translation>
    </message>
    <message>
        <source>{value} Gy</source>
        <translation>{value} Gy</translation>
    </message>
</context>
<context>
    <name>fever</name>
    <message>
        <source>38.0 °C or more, the lowest published rule; no rule of your team is noted</source>
        <translation>38.0 °C o más, la regla publicada más baja; no hay ninguna regla de su equipo anotada</translation>
    </message>
    <message>
        <source>Do now what the rule of your team says.</source>
        <translation>Haga ahora lo que dice la regla de su equipo.</translation>
    </message>
    <message numerus="yes">
        <source>Fever up to {highest}, %n reading(s)</source>
        <translation>
            <numerusform>Fiebre de hasta {highest}, %n medición</numerusform>
            <numerusform>Fiebre de hasta {highest}, %n mediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Fever {highest}</source>
        <translation>Fiebre {highest}</translation>
    </message>
    <message>
        <source>Hospitals give different rules. Ask your team for theirs and enter it.</source>
        <translation>Cada hospital da una regla distinta. Pida la suya a su equipo y anótela.</translation>
    </message>
    <message>
        <source>The rule of your team is for another place of measuring: {site}.</source>
        <translation>La regla de su equipo es para otro lugar de medición: {site}.</translation>
    </message>
    <message>
        <source>Unwell without a fever: call your team.</source>
        <translation>Mal estado sin fiebre: llame a su equipo.</translation>
    </message>
    <message>
        <source>armpit</source>
        <translation>axila</translation>
    </message>
    <message>
        <source>by the rule of your team</source>
        <translation>según la regla de su equipo</translation>
    </message>
    <message>
        <source>ear</source>
        <translation>oído</translation>
    </message>
    <message>
        <source>forehead</source>
        <translation>frente</translation>
    </message>
    <message>
        <source>measured at another place than the rule of your team is for</source>
        <translation>medida en otro lugar que el de la regla de su equipo</translation>
    </message>
    <message>
        <source>mouth</source>
        <translation>boca</translation>
    </message>
    <message>
        <source>place not noted</source>
        <translation>lugar no anotado</translation>
    </message>
    <message>
        <source>rectal</source>
        <translation>recto</translation>
    </message>
    <message>
        <source>{degrees} °C</source>
        <translation>{degrees} °C</translation>
    </message>
    <message>
        <source>{degrees} °F</source>
        <translation>{degrees} °F</translation>
    </message>
    <message numerus="yes">
        <source>{limit} or more twice within 24 hours, at least %n minute(s) apart</source>
        <translation>
            <numerusform>{limit} o más dos veces en 24 horas, con al menos %n minuto de diferencia</numerusform>
            <numerusform>{limit} o más dos veces en 24 horas, con al menos %n minutos de diferencia</numerusform>
        </translation>
    </message>
    <message>
        <source>{temperature} ({site}): call your team and say where it was measured</source>
        <translation>{temperature} ({site}): llame a su equipo y diga dónde se midió</translation>
    </message>
    <message>
        <source>{temperature} is under {limit}: call your team</source>
        <translation>{temperature} está por debajo de {limit}: llame a su equipo</translation>
    </message>
    <message>
        <source>{temperature} meets the rule of your team: {limit} or more</source>
        <translation>{temperature} cumple la regla de su equipo: {limit} o más</translation>
    </message>
    <message>
        <source>{temperature} meets the rule of your team: {part}</source>
        <translation>{temperature} cumple la regla de su equipo: {part}</translation>
    </message>
    <message>
        <source>{temperature} noted</source>
        <translation>{temperature} anotados</translation>
    </message>
    <message>
        <source>{temperature}: call your team</source>
        <translation>{temperature}: llame a su equipo</translation>
    </message>
    <message>
        <source>{temperature}: the rule of your team also counts {part}</source>
        <translation>{temperature}: la regla de su equipo también cuenta {part}</translation>
    </message>
</context>
<context>
    <name>first_run</name>
    <message>
        <source>A password can also be set, changed or taken off later, in Settings.</source>
        <translation>La contraseña también se puede poner, cambiar o quitar más tarde, en Ajustes.</translation>
    </message>
    <message>
        <source>A password, if you want one</source>
        <translation>Una contraseña, si quiere</translation>
    </message>
    <message>
        <source>Everything here can be changed later. What your team says wins over any plan.</source>
        <translation>Todo esto se puede cambiar más tarde. Lo que dice su equipo vale más que cualquier plan.</translation>
    </message>
    <message>
        <source>Record of {name} started</source>
        <translation>Registro de {name} empezado</translation>
    </message>
    <message>
        <source>Since when, and which plan?</source>
        <translation>¿Desde cuándo y con qué plan?</translation>
    </message>
    <message>
        <source>The birth date</source>
        <translation>La fecha de nacimiento</translation>
    </message>
    <message>
        <source>The day of the diagnosis</source>
        <translation>El día del diagnóstico</translation>
    </message>
    <message>
        <source>The end of treatment</source>
        <translation>El final del tratamiento</translation>
    </message>
    <message>
        <source>The first day of treatment</source>
        <translation>El primer día de tratamiento</translation>
    </message>
    <message>
        <source>The patient. More people can be added to the record later.</source>
        <translation>El o la paciente. Más adelante se pueden añadir otras personas al registro.</translation>
    </message>
    <message>
        <source>Who is it about?</source>
        <translation>¿De quién se trata?</translation>
    </message>
    <message>
        <source>{name} added to the record</source>
        <translation>{name}: añadido al registro</translation>
    </message>
    <message>
        <source>{phase} {length}</source>
        <translation>{phase}: {length}</translation>
    </message>
</context>
<context>
    <name>follow_up</name>
    <message>
        <source>5 years after treatment</source>
        <translation>5 años después del tratamiento</translation>
    </message>
    <message>
        <source>5 years in remission</source>
        <translation>5 años en remisión</translation>
    </message>
    <message>
        <source>5 years without signs</source>
        <translation>5 años sin signos</translation>
    </message>
    <message>
        <source>It does not say from which day</source>
        <translation>No dice desde qué día</translation>
    </message>
    <message>
        <source>The day of remission is not noted</source>
        <translation>No está anotado el día de la remisión</translation>
    </message>
    <message>
        <source>The end of treatment is not noted</source>
        <translation>No está anotado el final del tratamiento</translation>
    </message>
    <message>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <source>by {month}</source>
        <translation>antes de que termine {month}</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>cada %n día</numerusform>
            <numerusform>cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n month(s)</source>
        <translation>
            <numerusform>cada %n mes</numerusform>
            <numerusform>cada %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>cada %n semana</numerusform>
            <numerusform>cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n year(s)</source>
        <translation>
            <numerusform>cada %n año</numerusform>
            <numerusform>cada %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>every {low} days</source>
        <translation>cada {low} días</translation>
    </message>
    <message>
        <source>every {low} months</source>
        <translation>cada {low} meses</translation>
    </message>
    <message>
        <source>every {low} to {high} days</source>
        <translation>cada {low} a {high} días</translation>
    </message>
    <message>
        <source>every {low} to {high} months</source>
        <translation>cada {low} a {high} meses</translation>
    </message>
    <message>
        <source>every {low} to {high} weeks</source>
        <translation>cada {low} a {high} semanas</translation>
    </message>
    <message>
        <source>every {low} to {high} years</source>
        <translation>cada {low} a {high} años</translation>
    </message>
    <message>
        <source>every {low} weeks</source>
        <translation>cada {low} semanas</translation>
    </message>
    <message>
        <source>every {low} years</source>
        <translation>cada {low} años</translation>
    </message>
    <message>
        <source>from the end of treatment on</source>
        <translation>desde el final del tratamiento</translation>
    </message>
    <message>
        <source>from year {begin} on</source>
        <translation>desde el año {begin}</translation>
    </message>
    <message>
        <source>from {first} months on</source>
        <translation>desde los {first} meses</translation>
    </message>
    <message>
        <source>in {year}</source>
        <translation>en {year}</translation>
    </message>
    <message>
        <source>last time not known</source>
        <translation>última vez desconocida</translation>
    </message>
    <message>
        <source>no figure given</source>
        <translation>sin cifra</translation>
    </message>
    <message>
        <source>year {begin}</source>
        <translation>año {begin}</translation>
    </message>
    <message>
        <source>years {begin} to {end}</source>
        <translation>años {begin} a {end}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{every}; the dates are our guess</source>
        <translation>{every}; las fechas son una suposición nuestra</translation>
    </message>
    <message>
        <source>{first} to {last} months</source>
        <translation>{first} a {last} meses</translation>
    </message>
</context>
<context>
    <name>follow_up_page</name>
    <message>
        <source>End of treatment noted</source>
        <translation>Final del tratamiento anotado</translation>
    </message>
    <message>
        <source>Line “{name}” added</source>
        <translation>Línea “{name}” añadida</translation>
    </message>
    <message>
        <source>Line “{name}” taken off</source>
        <translation>Línea “{name}” quitada</translation>
    </message>
    <message>
        <source>Question noted for {day}</source>
        <translation>Pregunta anotada para el {day}</translation>
    </message>
    <message>
        <source>The end of treatment</source>
        <translation>El final del tratamiento</translation>
    </message>
    <message>
        <source>Visit plan laid out</source>
        <translation>Plan de visitas hecho</translation>
    </message>
    <message>
        <source>Visit plan saved</source>
        <translation>Plan de visitas guardado</translation>
    </message>
    <message>
        <source>end of treatment, {month}</source>
        <translation>final del tratamiento, {month}</translation>
    </message>
    <message>
        <source>expected about {day}</source>
        <translation>se espera hacia el {day}</translation>
    </message>
    <message>
        <source>expected between {first} and {last}</source>
        <translation>se espera entre {first} y {last}</translation>
    </message>
    <message>
        <source>planned: {day}, {name}</source>
        <translation>planeada: {day}, {name}</translation>
    </message>
    <message>
        <source>{name}: {day}</source>
        <translation>{name}: {day}</translation>
    </message>
    <message>
        <source>{when}: {every}</source>
        <translation>{when}: {every}</translation>
    </message>
    <message>
        <source>“{name}” no longer ticked</source>
        <translation>“{name}” ya no está marcado</translation>
    </message>
    <message>
        <source>“{name}” ticked</source>
        <translation>“{name}” marcado</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>Blood counts</source>
        <translation>Hemograma</translation>
    </message>
    <message>
        <source>For {title}, {when}</source>
        <translation>Para {title}, {when}</translation>
    </message>
    <message>
        <source>From {since} to {until}, as it was noted by {moment}</source>
        <translation>Del {since} al {until}, según lo anotado hasta las {moment}</translation>
    </message>
    <message>
        <source>In hospital since {day}</source>
        <translation>En el hospital desde el {day}</translation>
    </message>
    <message>
        <source>In hospital until {day}</source>
        <translation>En el hospital hasta el {day}</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>New from tomorrow: {medicine}</source>
        <translation>Nuevo desde mañana: {medicine}</translation>
    </message>
    <message>
        <source>New since today: {medicine}</source>
        <translation>Nuevo desde hoy: {medicine}</translation>
    </message>
    <message>
        <source>Next 24 hours</source>
        <translation>Próximas 24 horas</translation>
    </message>
    <message>
        <source>Nothing is planned or due.</source>
        <translation>No hay nada previsto ni pendiente.</translation>
    </message>
    <message>
        <source>Nothing was noted.</source>
        <translation>No se anotó nada.</translation>
    </message>
    <message>
        <source>Prepare: {prepare}</source>
        <translation>Preparar: {prepare}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Hoy, {day}</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Mañana, {day}</translation>
    </message>
    <message>
        <source>Transfusion: {product}</source>
        <translation>Transfusión: {product}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Ayer, {day}</translation>
    </message>
    <message>
        <source>a second dose, {said}</source>
        <translation>una segunda dosis, {said}</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>por {name}</translation>
    </message>
    <message>
        <source>given by {name}</source>
        <translation>dada por {name}</translation>
    </message>
    <message>
        <source>held by the team since {day}</source>
        <translation>suspendido por el equipo desde el {day}</translation>
    </message>
    <message>
        <source>held, noted by {name}</source>
        <translation>suspendida, anotado por {name}</translation>
    </message>
    <message>
        <source>nobody ticked it</source>
        <translation>nadie la marcó</translation>
    </message>
    <message>
        <source>not known, noted by {name}</source>
        <translation>no se sabe, anotado por {name}</translation>
    </message>
    <message>
        <source>not scheduled, noted by {name}</source>
        <translation>no prevista, anotado por {name}</translation>
    </message>
    <message>
        <source>not ticked yet</source>
        <translation>todavía sin marcar</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>skipped, noted by {name}</source>
        <translation>omitida, anotado por {name}</translation>
    </message>
    <message>
        <source>the team was told</source>
        <translation>el equipo ya lo sabe</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>vomited, noted by {name}</source>
        <translation>vomitada, anotado por {name}</translation>
    </message>
    <message>
        <source>with a reaction</source>
        <translation>con una reacción</translation>
    </message>
    <message>
        <source>with a reaction: {reaction}</source>
        <translation>con una reacción: {reaction}</translation>
    </message>
    <message>
        <source>{degrees}, {site}</source>
        <translation>{degrees}, {site}</translation>
    </message>
    <message>
        <source>{medicine}</source>
        <translation>{medicine}</translation>
    </message>
    <message>
        <source>{medicine} ({short})</source>
        <translation>{medicine} ({short})</translation>
    </message>
    <message>
        <source>{medicine}, {amount}</source>
        <translation>{medicine}, {amount}</translation>
    </message>
    <message>
        <source>{name} was told</source>
        <translation>{name} ya lo sabe</translation>
    </message>
    <message>
        <source>{place}</source>
        <translation>{place}</translation>
    </message>
    <message>
        <source>{place}. Prepare: {prepare}</source>
        <translation>{place}. Preparar: {prepare}</translation>
    </message>
    <message>
        <source>{said} ({who})</source>
        <translation>{said} ({who})</translation>
    </message>
    <message>
        <source>{said}: {note}</source>
        <translation>{said}: {note}</translation>
    </message>
    <message>
        <source>{some}, {next}</source>
        <translation>{some}, {next}</translation>
    </message>
    <message>
        <source>{test} {value} {unit}</source>
        <translation>{test} {value} {unit}</translation>
    </message>
    <message>
        <source>{text}</source>
        <translation>{text}</translation>
    </message>
    <message>
        <source>{when}, {more}</source>
        <translation>{when}, {more}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message numerus="yes">
        <source>%n of its results not in the file</source>
        <translation>
            <numerusform>%n de sus resultados no está en el archivo</numerusform>
            <numerusform>%n de sus resultados no están en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) from {files} files taken in</source>
        <translation>
            <numerusform>%n resultado de {files} archivos incorporado</numerusform>
            <numerusform>%n resultados de {files} archivos incorporados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) from “{file}” taken in</source>
        <translation>
            <numerusform>%n resultado de “{file}” incorporado</numerusform>
            <numerusform>%n resultados de “{file}” incorporados</numerusform>
        </translation>
    </message>
    <message>
        <source>A later value took its place.</source>
        <translation>Un valor posterior ocupó su lugar.</translation>
    </message>
    <message>
        <source>A test that is not kept here.</source>
        <translation>Una prueba que aquí no se guarda.</translation>
    </message>
    <message>
        <source>Corrected by the lab.</source>
        <translation>Corregido por el laboratorio.</translation>
    </message>
    <message>
        <source>It cannot be below zero. Check it in the file.</source>
        <translation>No puede ser menor que cero. Revísalo en el archivo.</translation>
    </message>
    <message>
        <source>It was changed by hand in the record and stays so.</source>
        <translation>Se cambió a mano en el registro y así se queda.</translation>
    </message>
    <message>
        <source>It was preliminary and is final now.</source>
        <translation>Era preliminar y ahora es definitivo.</translation>
    </message>
    <message>
        <source>Nobody in “{file}” is called “{wanted}”. It holds results of:</source>
        <translation>Nadie en “{file}” se llama “{wanted}”. Contiene resultados de:</translation>
    </message>
    <message>
        <source>Several people in “{file}” have this name. Say the reference of one:</source>
        <translation>Varias personas en “{file}” tienen este nombre. Indique la referencia de una:</translation>
    </message>
    <message>
        <source>Text, only shown here.</source>
        <translation>Texto, aquí solo se muestra.</translation>
    </message>
    <message>
        <source>That day is still to come. Check it in the file.</source>
        <translation>Ese día todavía no ha llegado. Revíselo en el archivo.</translation>
    </message>
    <message>
        <source>The day of the sample is not in the file.</source>
        <translation>El día de la muestra no está en el archivo.</translation>
    </message>
    <message>
        <source>The days are written in several ways, such as “{day}” and “{month}”.</source>
        <translation>Los días están escritos de varias formas, como “{day}” y “{month}”.</translation>
    </message>
    <message>
        <source>The diagnosis, only shown here.</source>
        <translation>El diagnóstico, aquí solo se muestra.</translation>
    </message>
    <message>
        <source>The export is cut off or damaged. Nothing was taken.</source>
        <translation>La exportación está cortada o dañada. No se tomó nada.</translation>
    </message>
    <message>
        <source>The export is of a newer alltracker. Install the newer version.</source>
        <translation>La exportación es de un alltracker más nuevo. Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>The export was taken in</source>
        <translation>Exportación incorporada</translation>
    </message>
    <message>
        <source>The file gives two units for {what}: {unit} and {code}.</source>
        <translation>El archivo da dos unidades para {what}: {unit} y {code}.</translation>
    </message>
    <message>
        <source>The health card “{file}” is damaged or cut off. Download it again.</source>
        <translation>La tarjeta de salud “{file}” está dañada o cortada. Descárgala otra vez.</translation>
    </message>
    <message>
        <source>The health card “{file}” unpacks to more than {limit} MB. It is not read.</source>
        <translation>La tarjeta de salud “{file}” ocupa más de {limit} MB al descomprimirla. No se lee.</translation>
    </message>
    <message>
        <source>The laboratory took it back as entered in error.</source>
        <translation>El laboratorio lo retiró por ser un error.</translation>
    </message>
    <message>
        <source>The number cannot be used.</source>
        <translation>El número no se puede usar.</translation>
    </message>
    <message>
        <source>The result is still pending.</source>
        <translation>El resultado todavía está pendiente.</translation>
    </message>
    <message>
        <source>The signature of the health card was not checked.</source>
        <translation>No se comprobó la firma de la tarjeta de salud.</translation>
    </message>
    <message>
        <source>The status is missing.</source>
        <translation>Falta el estado.</translation>
    </message>
    <message>
        <source>The status “{status}” does not say that the result stands.</source>
        <translation>El estado “{status}” no dice que el resultado sea válido.</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>La prueba se canceló.</translation>
    </message>
    <message>
        <source>The unit of {what} is missing.</source>
        <translation>Falta la unidad de {what}.</translation>
    </message>
    <message>
        <source>The unit “{unit}” is not known for {what}.</source>
        <translation>La unidad “{unit}” no se conoce para {what}.</translation>
    </message>
    <message>
        <source>The value is text, not a number.</source>
        <translation>El valor es texto, no un número.</translation>
    </message>
    <message>
        <source>There is no file “{file}”. Check the name and the folder.</source>
        <translation>No existe el archivo “{file}”. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>There is no value.</source>
        <translation>No hay valor.</translation>
    </message>
    <message>
        <source>Values that stand without a day are taken for {day}.</source>
        <translation>Los valores sin día se toman como del {day}.</translation>
    </message>
    <message>
        <source>What was copied is text, not a table of counts. Copy only the cells or rows.</source>
        <translation>Lo copiado es texto, no una tabla de recuentos. Copie solo las celdas o filas.</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>the diagnosis {name}</source>
        <translation>el diagnóstico {name}</translation>
    </message>
    <message>
        <source>the diagnosis {name} of {day}</source>
        <translation>el diagnóstico {name} del {day}</translation>
    </message>
    <message numerus="yes">
        <source>the report “{name}” of {day}, without %n of its results</source>
        <translation>
            <numerusform>el informe “{name}” del {day}, sin %n de sus resultados</numerusform>
            <numerusform>el informe “{name}” del {day}, sin %n de sus resultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the report “{name}”, without %n of its results</source>
        <translation>
            <numerusform>el informe “{name}”, sin %n de sus resultados</numerusform>
            <numerusform>el informe “{name}”, sin %n de sus resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} of {day}: {text}</source>
        <translation>{name} del {day}: {text}</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, nacimiento: {born}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{reason} The one in the record was typed by hand.</source>
        <translation>{reason} El del registro se escribió a mano.</translation>
    </message>
    <message numerus="yes">
        <source>{ref}: {who}, %n result(s)</source>
        <translation>
            <numerusform>{ref}: {who}, %n resultado</numerusform>
            <numerusform>{ref}: {who}, %n resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>“{date}” in “{file}” can be read in two ways. Say whether the day stands first.</source>
        <translation>“{date}” en “{file}” se puede leer de dos maneras. Indique si el día va primero.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read as a table. Save it as CSV and try again.</source>
        <translation>“{file}” no se puede leer como tabla. Guárdelo como CSV y pruebe otra vez.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read. Copy it to a folder of your own first.</source>
        <translation>No se puede leer “{file}”. Cópielo antes a una carpeta propia.</translation>
    </message>
    <message>
        <source>“{file}” holds a number that cannot be. Ask the hospital for the file again.</source>
        <translation>“{file}” contiene un número imposible. Pida otra vez el archivo al hospital.</translation>
    </message>
    <message>
        <source>“{file}” holds results of several people. Say whose with --source-patient:</source>
        <translation>“{file}” contiene resultados de varias personas. Indique de quién con --source-patient:</translation>
    </message>
    <message>
        <source>“{file}” holds {number} values, more than {most}. Save them as a file and import it.</source>
        <translation>“{file}” contiene {number} valores, más de {most}. Guárdelos como archivo e impórtelo.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose the files that are in it.</source>
        <translation>“{file}” es una carpeta. Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{file}” is about {theirs}, and the record about {ours}. If it is the same person, repeat with --source-patient “{ref}”.</source>
        <translation>“{file}” es de {theirs} y el registro es de {ours}. Si es la misma persona, repite con --source-patient “{ref}”.</translation>
    </message>
    <message>
        <source>“{file}” is damaged or cut off at line {line}. Download it again.</source>
        <translation>“{file}” está dañado o cortado en la línea {line}. Descárgalo otra vez.</translation>
    </message>
    <message>
        <source>“{file}” is larger than {limit} MB. Ask for a shorter period.</source>
        <translation>“{file}” ocupa más de {limit} MB. Pida un período más corto.</translation>
    </message>
    <message>
        <source>“{file}” is nested too deep for a medical record. Nothing was read.</source>
        <translation>“{file}” tiene demasiados niveles para ser una historia clínica. No se leyó nada.</translation>
    </message>
    <message>
        <source>“{file}” is not a kind that can be read. Choose a FHIR or CSV file.</source>
        <translation>“{file}” no es de un tipo que se pueda leer. Elija un archivo FHIR o CSV.</translation>
    </message>
    <message>
        <source>“{file}” needs a row of headings: Date, and counts such as WBC (10^9/L).</source>
        <translation>“{file}” necesita una fila de títulos: Date, y recuentos como WBC (10^9/L).</translation>
    </message>
    <message>
        <source>“{file}”: {problem}</source>
        <translation>“{file}”: {problem}</translation>
    </message>
    <message>
        <source>“{text}” is not a full date.</source>
        <translation>“{text}” no es una fecha completa.</translation>
    </message>
</context>
<context>
    <name>importing</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), already in the record</source>
        <translation>
            <numerusform>%n fila, ya en el registro</numerusform>
            <numerusform>%n filas, ya en el registro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s)</source>
        <translation>
            <numerusform>%n valor</numerusform>
            <numerusform>%n valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) to look at again</source>
        <translation>
            <numerusform>%n valor que mirar otra vez</numerusform>
            <numerusform>%n valores que mirar otra vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s), already in the record</source>
        <translation>
            <numerusform>%n valor, ya en el registro</numerusform>
            <numerusform>%n valores, ya en el registro</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers to reminders</source>
        <translation>Respuestas a los avisos</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Awaited results</source>
        <translation>Resultados pendientes</translation>
    </message>
    <message>
        <source>Blood draws</source>
        <translation>Extracciones de sangre</translation>
    </message>
    <message>
        <source>Cannot use</source>
        <translation>No se puede usar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Fever rules</source>
        <translation>Reglas de fiebre</translation>
    </message>
    <message>
        <source>Limits of the team</source>
        <translation>Límites del equipo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Not stored</source>
        <translation>No se guarda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Own tests</source>
        <translation>Pruebas propias</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>Weights and heights</source>
        <translation>Pesos y tallas</translation>
    </message>
    <message numerus="yes">
        <source>{names}, %n more</source>
        <translation>
            <numerusform>{names}, %n más</numerusform>
            <numerusform>{names}, %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” is a whole record. Import it alone, and the other files after it.</source>
        <translation>“{file}” es un registro completo. Impórtalo solo, y los otros archivos después.</translation>
    </message>
</context>
<context>
    <name>kind_words</name>
    <message>
        <source>ALL, kind not known</source>
        <translation>LLA, tipo no conocido</translation>
    </message>
    <message>
        <source>B-ALL</source>
        <translation>LLA-B</translation>
    </message>
    <message>
        <source>Blood draw</source>
        <translation>Extracción</translation>
    </message>
    <message>
        <source>Bone marrow test</source>
        <translation>Prueba de médula ósea</translation>
    </message>
    <message>
        <source>CAR T-cell infusion</source>
        <translation>Infusión de células CAR T</translation>
    </message>
    <message>
        <source>Central line flushed</source>
        <translation>Catéter central lavado</translation>
    </message>
    <message>
        <source>Central line placed</source>
        <translation>Catéter central colocado</translation>
    </message>
    <message>
        <source>Central line removed</source>
        <translation>Catéter central retirado</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>Número de urgencias</translation>
    </message>
    <message>
        <source>Eye check</source>
        <translation>Revisión de los ojos</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Family doctor</source>
        <translation>Médico de familia</translation>
    </message>
    <message>
        <source>Hearing check</source>
        <translation>Revisión del oído</translation>
    </message>
    <message>
        <source>Heart ultrasound</source>
        <translation>Ecografía del corazón</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>IU</source>
        <translation>UI</translation>
    </message>
    <message>
        <source>Immunotherapy cycle</source>
        <translation>Ciclo de inmunoterapia</translation>
    </message>
    <message>
        <source>Leukapheresis</source>
        <translation>Leucaféresis</translation>
    </message>
    <message>
        <source>Lumbar puncture</source>
        <translation>Punción lumbar</translation>
    </message>
    <message>
        <source>Needle poke</source>
        <translation>Pinchazo</translation>
    </message>
    <message>
        <source>Oncology team</source>
        <translation>Equipo de oncología</translation>
    </message>
    <message>
        <source>Other blood product</source>
        <translation>Otro hemoderivado</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Otro contacto</translation>
    </message>
    <message>
        <source>Other procedure</source>
        <translation>Otro procedimiento</translation>
    </message>
    <message>
        <source>Other visit</source>
        <translation>Otra cita</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Farmacia</translation>
    </message>
    <message>
        <source>Plasma</source>
        <translation>Plasma</translation>
    </message>
    <message>
        <source>Platelets</source>
        <translation>Plaquetas</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Red cells</source>
        <translation>Glóbulos rojos</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Estudio de imagen</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>T-ALL</source>
        <translation>LLA-T</translation>
    </message>
    <message>
        <source>Transplant, day 0</source>
        <translation>Trasplante, día 0</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Vaccination</source>
        <translation>Vacunación</translation>
    </message>
    <message>
        <source>amended</source>
        <translation>enmendado</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>de otra manera</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según lo previsto</translation>
    </message>
    <message>
        <source>at any time of the day</source>
        <translation>a cualquier hora del día</translation>
    </message>
    <message>
        <source>at bedtime</source>
        <translation>al acostarse</translation>
    </message>
    <message>
        <source>at noon</source>
        <translation>al mediodía</translation>
    </message>
    <message>
        <source>bags</source>
        <translation>bolsas</translation>
    </message>
    <message>
        <source>blood counts</source>
        <translation>recuentos sanguíneos</translation>
    </message>
    <message>
        <source>breathed in</source>
        <translation>inhalado</translation>
    </message>
    <message>
        <source>by mouth</source>
        <translation>por la boca</translation>
    </message>
    <message>
        <source>came in</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>capsule</source>
        <translation>cápsula</translation>
    </message>
    <message>
        <source>capsules</source>
        <translation>cápsulas</translation>
    </message>
    <message>
        <source>copies of records</source>
        <translation>copias de documentos</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>decision of the team</source>
        <translation>decisión del equipo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>gota</translation>
    </message>
    <message>
        <source>female</source>
        <translation>femenino</translation>
    </message>
    <message>
        <source>fever</source>
        <translation>fiebre</translation>
    </message>
    <message>
        <source>final</source>
        <translation>definitivo</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>given</source>
        <translation>dada</translation>
    </message>
    <message>
        <source>hand-over to adult care</source>
        <translation>paso a la atención de adultos</translation>
    </message>
    <message>
        <source>held</source>
        <translation>suspendida</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>vacaciones</translation>
    </message>
    <message>
        <source>in the afternoon</source>
        <translation>por la tarde</translation>
    </message>
    <message>
        <source>in the evening</source>
        <translation>por la noche</translation>
    </message>
    <message>
        <source>in the morning</source>
        <translation>por la mañana</translation>
    </message>
    <message>
        <source>infection</source>
        <translation>infección</translation>
    </message>
    <message>
        <source>infusion</source>
        <translation>infusión</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>into a muscle</source>
        <translation>en un músculo</translation>
    </message>
    <message>
        <source>into a vein</source>
        <translation>por vena</translation>
    </message>
    <message>
        <source>into the eye</source>
        <translation>en el ojo</translation>
    </message>
    <message>
        <source>into the nose</source>
        <translation>por la nariz</translation>
    </message>
    <message>
        <source>into the rectum</source>
        <translation>por el recto</translation>
    </message>
    <message>
        <source>into the spinal fluid</source>
        <translation>en el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>líquido</translation>
    </message>
    <message>
        <source>liver tests</source>
        <translation>análisis del hígado</translation>
    </message>
    <message>
        <source>mL</source>
        <translation>mL</translation>
    </message>
    <message>
        <source>male</source>
        <translation>masculino</translation>
    </message>
    <message>
        <source>mg</source>
        <translation>mg</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no se hizo</translation>
    </message>
    <message>
        <source>mixed phenotype</source>
        <translation>fenotipo mixto</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not scheduled</source>
        <translation>no programada</translation>
    </message>
    <message>
        <source>on the skin</source>
        <translation>sobre la piel</translation>
    </message>
    <message>
        <source>other form</source>
        <translation>otra forma</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>otro sexo</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prevista</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>puff</source>
        <translation>inhalación</translation>
    </message>
    <message>
        <source>sex not known</source>
        <translation>sexo no conocido</translation>
    </message>
    <message>
        <source>side effect</source>
        <translation>efecto secundario</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>status not known</source>
        <translation>estado no conocido</translation>
    </message>
    <message>
        <source>survivorship care plan</source>
        <translation>plan de atención para sobrevivientes</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tableta</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>tabletas</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>under the skin</source>
        <translation>bajo la piel</translation>
    </message>
    <message>
        <source>vomited</source>
        <translation>vomitada</translation>
    </message>
    <message>
        <source>way not noted</source>
        <translation>vía no anotada</translation>
    </message>
    <message>
        <source>weight or growth</source>
        <translation>peso o crecimiento</translation>
    </message>
    <message>
        <source>what the team wants to hear</source>
        <translation>lo que el equipo quiere saber</translation>
    </message>
    <message>
        <source>µg</source>
        <translation>µg</translation>
    </message>
</context>
<context>
    <name>kinds</name>
    <message numerus="yes">
        <source>%n appointment(s) deleted</source>
        <translation>
            <numerusform>%n cita eliminada</numerusform>
            <numerusform>%n citas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n awaited result(s) deleted</source>
        <translation>
            <numerusform>%n resultado pendiente borrado</numerusform>
            <numerusform>%n resultados pendientes borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clinic medicine(s) deleted</source>
        <translation>
            <numerusform>%n medicamento de la clínica eliminado</numerusform>
            <numerusform>%n medicamentos de la clínica eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contacto</numerusform>
            <numerusform>%n contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) deleted</source>
        <translation>
            <numerusform>%n contacto eliminado</numerusform>
            <numerusform>%n contactos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of radiation deleted</source>
        <translation>
            <numerusform>%n radioterapia eliminada</numerusform>
            <numerusform>%n radioterapias eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than planned.</source>
        <translation>
            <numerusform>%n día antes de lo previsto.</numerusform>
            <numerusform>%n días antes de lo previsto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) early</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than planned.</source>
        <translation>
            <numerusform>%n día después de lo previsto.</numerusform>
            <numerusform>%n días después de lo previsto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fracción</numerusform>
            <numerusform>%n fracciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n going on</source>
        <translation>
            <numerusform>%n en curso</numerusform>
            <numerusform>%n en curso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n infection(s) deleted</source>
        <translation>
            <numerusform>%n infección eliminada</numerusform>
            <numerusform>%n infecciones eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) deleted</source>
        <translation>
            <numerusform>%n medida eliminada</numerusform>
            <numerusform>%n medidas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) deleted</source>
        <translation>
            <numerusform>%n hito borrado</numerusform>
            <numerusform>%n hitos borrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) deleted</source>
        <translation>
            <numerusform>%n nota eliminada</numerusform>
            <numerusform>%n notas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) deleted</source>
        <translation>
            <numerusform>%n fase eliminada</numerusform>
            <numerusform>%n fases eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) deleted</source>
        <translation>
            <numerusform>%n procedimiento eliminado</numerusform>
            <numerusform>%n procedimientos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) deleted</source>
        <translation>
            <numerusform>%n recordatorio eliminado</numerusform>
            <numerusform>%n recordatorios eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n side effect(s) deleted</source>
        <translation>
            <numerusform>%n efecto secundario eliminado</numerusform>
            <numerusform>%n efectos secundarios eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) in hospital deleted</source>
        <translation>
            <numerusform>%n ingreso eliminado</numerusform>
            <numerusform>%n ingresos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n temperature(s) deleted</source>
        <translation>
            <numerusform>%n temperatura eliminada</numerusform>
            <numerusform>%n temperaturas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) deleted</source>
        <translation>
            <numerusform>%n prueba borrada</numerusform>
            <numerusform>%n pruebas borradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) deleted</source>
        <translation>
            <numerusform>%n elemento eliminado</numerusform>
            <numerusform>%n elementos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) marked as over</source>
        <translation>
            <numerusform>%n elemento marcado como pasado</numerusform>
            <numerusform>%n elementos marcados como pasados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) marked as told to the team</source>
        <translation>
            <numerusform>%n anotación marcada como contada al equipo</numerusform>
            <numerusform>%n anotaciones marcadas como contadas al equipo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) no longer marked as told</source>
        <translation>
            <numerusform>%n anotación ya no marcada como contada</numerusform>
            <numerusform>%n anotaciones ya no marcadas como contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) away deleted</source>
        <translation>
            <numerusform>%n ausencia eliminada</numerusform>
            <numerusform>%n ausencias eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfusion(s) deleted</source>
        <translation>
            <numerusform>%n transfusión eliminada</numerusform>
            <numerusform>%n transfusiones eliminadas</numerusform>
        </translation>
    </message>
    <message>
        <source>12 is every year. Leave it empty to ask.</source>
        <translation>12 es cada año. Déjelo vacío para preguntar.</translation>
    </message>
    <message>
        <source>A day, a month, a season or a year</source>
        <translation>Un día, un mes, una estación o un año</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Add a reminder</source>
        <translation>Añadir un recordatorio</translation>
    </message>
    <message>
        <source>Add a result to wait for</source>
        <translation>Añadir un resultado pendiente</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>Añadir una prueba</translation>
    </message>
    <message>
        <source>Add appointment</source>
        <translation>Añadir cita</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Add course of radiation</source>
        <translation>Añadir radioterapia</translation>
    </message>
    <message>
        <source>Add days away</source>
        <translation>Añadir ausencia</translation>
    </message>
    <message>
        <source>Add infection</source>
        <translation>Añadir infección</translation>
    </message>
    <message>
        <source>Add medicine given in the clinic</source>
        <translation>Añadir medicamento dado en la clínica</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Añadir hito</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Añadir fase</translation>
    </message>
    <message>
        <source>Add procedure</source>
        <translation>Añadir procedimiento</translation>
    </message>
    <message>
        <source>Add result to wait for</source>
        <translation>Añadir resultado pendiente</translation>
    </message>
    <message>
        <source>Add side effect</source>
        <translation>Añadir efecto</translation>
    </message>
    <message>
        <source>Add stay in hospital</source>
        <translation>Añadir ingreso</translation>
    </message>
    <message>
        <source>Add temperature</source>
        <translation>Añadir temperatura</translation>
    </message>
    <message>
        <source>Add test</source>
        <translation>Añadir prueba</translation>
    </message>
    <message>
        <source>Add the next appointment</source>
        <translation>Añadir la próxima cita</translation>
    </message>
    <message>
        <source>Add the team’s number</source>
        <translation>Añadir el teléfono del equipo</translation>
    </message>
    <message>
        <source>Add transfusion</source>
        <translation>Añadir transfusión</translation>
    </message>
    <message>
        <source>Add weight and height</source>
        <translation>Añadir peso y talla</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Against what</source>
        <translation>Contra qué</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Appointment “{name}” deleted</source>
        <translation>Cita “{name}” eliminada</translation>
    </message>
    <message>
        <source>Appointment “{name}” marked as done</source>
        <translation>Cita “{name}” marcada como hecha</translation>
    </message>
    <message>
        <source>Appointment “{name}” saved</source>
        <translation>Cita “{name}” guardada</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>As far as you know it: 2019, spring 2019</source>
        <translation>Hasta donde lo sepa: 2019, primavera de 2019</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Pedido el</translation>
    </message>
    <message>
        <source>Asleep for it</source>
        <translation>Durmiendo mientras tanto</translation>
    </message>
    <message>
        <source>At which visit</source>
        <translation>En qué cita</translation>
    </message>
    <message>
        <source>Awaited result “{name}” deleted</source>
        <translation>Resultado pendiente “{name}” borrado</translation>
    </message>
    <message>
        <source>Awaited result “{name}” saved</source>
        <translation>Resultado pendiente “{name}” guardado</translation>
    </message>
    <message>
        <source>Away 1 day</source>
        <translation>Ausente 1 día</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Ausente de</translation>
    </message>
    <message>
        <source>Away from school or work</source>
        <translation>Sin ir a la escuela o al trabajo</translation>
    </message>
    <message>
        <source>Away {days} days</source>
        <translation>Ausente {days} días</translation>
    </message>
    <message>
        <source>Began on</source>
        <translation>Empezó el</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>Ingresó el</translation>
    </message>
    <message>
        <source>Came on</source>
        <translation>Llegó el</translation>
    </message>
    <message>
        <source>Clinic medicine of {name} deleted</source>
        <translation>Medicamento de la clínica del {name} eliminado</translation>
    </message>
    <message>
        <source>Clinic medicine saved: {name}</source>
        <translation>Medicamento de la clínica guardado: {name}</translation>
    </message>
    <message>
        <source>Clinic medicines</source>
        <translation>Medicamentos de la clínica</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Próximas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contact “{name}” deleted</source>
        <translation>Contacto “{name}” eliminado</translation>
    </message>
    <message>
        <source>Contact “{name}” moved to former contacts</source>
        <translation>Contacto “{name}” pasado a los anteriores</translation>
    </message>
    <message>
        <source>Contact “{name}” saved</source>
        <translation>Contacto “{name}” guardado</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Se cuenta en</translation>
    </message>
    <message>
        <source>Course of radiation</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuales</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Days away from school or work</source>
        <translation>Días sin escuela o trabajo</translation>
    </message>
    <message>
        <source>Days away from {name} on deleted</source>
        <translation>Ausencia desde el {name} eliminada</translation>
    </message>
    <message>
        <source>Days away from {name} on saved</source>
        <translation>Ausencia desde el {name} guardada</translation>
    </message>
    <message>
        <source>Days with treatment in a cycle</source>
        <translation>Días con tratamiento en un ciclo</translation>
    </message>
    <message>
        <source>Dose given or not given</source>
        <translation>Dosis dada o no dada</translation>
    </message>
    <message>
        <source>Dose of all together</source>
        <translation>Dosis de todas juntas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Empty: it goes on.</source>
        <translation>Vacío: continúa.</translation>
    </message>
    <message>
        <source>Empty: not ended yet</source>
        <translation>Vacío: aún no terminó</translation>
    </message>
    <message>
        <source>Empty: still there</source>
        <translation>Vacío: sigue</translation>
    </message>
    <message>
        <source>Fever {degrees}</source>
        <translation>Fiebre {degrees}</translation>
    </message>
    <message>
        <source>Finger, vein or port</source>
        <translation>Dedo, vena o puerto</translation>
    </message>
    <message>
        <source>For example: ask which vaccines are due</source>
        <translation>Por ejemplo: preguntar qué vacunas tocan</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Hallado en</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Germ, if one was found</source>
        <translation>Germen, si se halló</translation>
    </message>
    <message>
        <source>Given into the spinal fluid</source>
        <translation>Dado en el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Gy</source>
        <translation>Gy</translation>
    </message>
    <message>
        <source>Half days count 0.5. Empty: all days in between.</source>
        <translation>Medio día cuenta 0.5. Vacío: todos los días.</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>Ya llegó</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Talla</translation>
    </message>
    <message>
        <source>Home today</source>
        <translation>En casa hoy</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hospital</translation>
    </message>
    <message>
        <source>How bad the patient says it is</source>
        <translation>Cómo lo siente el propio paciente</translation>
    </message>
    <message>
        <source>How bad?</source>
        <translation>¿Con qué intensidad?</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How often your team wants it</source>
        <translation>Cada cuánto la quiere su equipo</translation>
    </message>
    <message>
        <source>If it began late: why</source>
        <translation>Si empezó tarde: por qué</translation>
    </message>
    <message>
        <source>If your team calls it differently</source>
        <translation>Si su equipo la llama de otra manera</translation>
    </message>
    <message>
        <source>In your words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Infection “{name}” deleted</source>
        <translation>Infección “{name}” eliminada</translation>
    </message>
    <message>
        <source>Infection “{name}” marked as over</source>
        <translation>Infección “{name}” marcada como terminada</translation>
    </message>
    <message>
        <source>Infection “{name}” saved</source>
        <translation>Infección “{name}” guardada</translation>
    </message>
    <message>
        <source>Infections</source>
        <translation>Infecciones</translation>
    </message>
    <message>
        <source>Its phase is gone: choose a day</source>
        <translation>Su fase ya no existe: elija un día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last time</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Lay out a plan</source>
        <translation>Trazar un plan</translation>
    </message>
    <message>
        <source>Leave it empty while the number holds.</source>
        <translation>Déjalo vacío mientras el número sirva.</translation>
    </message>
    <message>
        <source>Leave it empty while you wait.</source>
        <translation>Déjalo vacío mientras esperas.</translation>
    </message>
    <message>
        <source>Length of a cycle</source>
        <translation>Duración de un ciclo</translation>
    </message>
    <message>
        <source>Lumbar punctures, transfusions, nights in hospital: noted once, they are counted for the team and for the child.</source>
        <translation>Punciones lumbares, transfusiones, noches en el hospital: anotadas una vez, se cuentan para el equipo y para el niño.</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Marcar como hecha</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Medida por</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>Medicine given in the clinic</source>
        <translation>Medicamento dado en la clínica</translation>
    </message>
    <message>
        <source>Medicines given in the clinic</source>
        <translation>Medicamentos dados en la clínica</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Hito</translation>
    </message>
    <message>
        <source>Milestone “{name}” deleted</source>
        <translation>Hito “{name}” borrado</translation>
    </message>
    <message>
        <source>Milestone “{name}” saved</source>
        <translation>Hito “{name}” guardado</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Nausea, pain, a fever: noted on the day, it is there when the team asks.</source>
        <translation>Náuseas, dolor, fiebre: anotado en su día, está a mano cuando el equipo pregunta.</translation>
    </message>
    <message>
        <source>Needle pokes</source>
        <translation>Pinchazos</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Cita nueva</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Contacto nuevo</translation>
    </message>
    <message>
        <source>New course of radiation</source>
        <translation>Nueva radioterapia</translation>
    </message>
    <message>
        <source>New days away</source>
        <translation>Nueva ausencia</translation>
    </message>
    <message>
        <source>New infection</source>
        <translation>Nueva infección</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Hito nuevo</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Fase nueva</translation>
    </message>
    <message>
        <source>New procedure</source>
        <translation>Nuevo procedimiento</translation>
    </message>
    <message>
        <source>New reminder</source>
        <translation>Nuevo recordatorio</translation>
    </message>
    <message>
        <source>New result to wait for</source>
        <translation>Nuevo resultado pendiente</translation>
    </message>
    <message>
        <source>New side effect</source>
        <translation>Efecto secundario nuevo</translation>
    </message>
    <message>
        <source>New stay in hospital</source>
        <translation>Nuevo ingreso</translation>
    </message>
    <message>
        <source>New temperature</source>
        <translation>Temperatura nueva</translation>
    </message>
    <message>
        <source>New test after treatment</source>
        <translation>Prueba nueva después del tratamiento</translation>
    </message>
    <message>
        <source>New transfusion</source>
        <translation>Nueva transfusión</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima</translation>
    </message>
    <message>
        <source>Next time, if your team gave one</source>
        <translation>Próxima vez, si su equipo la dio</translation>
    </message>
    <message>
        <source>No appointments yet</source>
        <translation>Todavía no hay citas</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Todavía no hay contactos</translation>
    </message>
    <message>
        <source>No longer</source>
        <translation>Ya no</translation>
    </message>
    <message>
        <source>No longer from</source>
        <translation>Ya no vale desde</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation>Ya no hace falta</translation>
    </message>
    <message>
        <source>No longer needed since</source>
        <translation>Ya no hace falta desde</translation>
    </message>
    <message>
        <source>No phase is going on</source>
        <translation>Ninguna fase en curso</translation>
    </message>
    <message>
        <source>No phases yet</source>
        <translation>Todavía no hay fases</translation>
    </message>
    <message>
        <source>No procedures yet</source>
        <translation>Todavía no hay procedimientos</translation>
    </message>
    <message>
        <source>No reminders of your own yet</source>
        <translation>Todavía no hay recordatorios propios</translation>
    </message>
    <message>
        <source>No results awaited</source>
        <translation>Ningún resultado pendiente</translation>
    </message>
    <message>
        <source>No tests yet</source>
        <translation>Todavía no hay pruebas</translation>
    </message>
    <message>
        <source>None going on</source>
        <translation>Ninguno en curso</translation>
    </message>
    <message>
        <source>None planned</source>
        <translation>Ninguna prevista</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note a side effect</source>
        <translation>Anotar un efecto secundario</translation>
    </message>
    <message>
        <source>Note of {name} deleted</source>
        <translation>Nota del {name} eliminada</translation>
    </message>
    <message>
        <source>Note of {name} saved</source>
        <translation>Nota del {name} guardada</translation>
    </message>
    <message>
        <source>Note the first procedure</source>
        <translation>Anotar el primer procedimiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Todavía no hay nada anotado</translation>
    </message>
    <message>
        <source>Number of cycles</source>
        <translation>Número de ciclos</translation>
    </message>
    <message>
        <source>Number of the cycle</source>
        <translation>Número del ciclo</translation>
    </message>
    <message>
        <source>Optional. The chosen face again takes it back.</source>
        <translation>Opcional. La cara elegida, otra vez, lo retira.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Over today</source>
        <translation>Pasó hoy</translation>
    </message>
    <message>
        <source>Own name</source>
        <translation>Nombre propio</translation>
    </message>
    <message>
        <source>Part of the body</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Pasadas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase deleted: {name}</source>
        <translation>Fase eliminada: {name}</translation>
    </message>
    <message>
        <source>Phase saved: {name}</source>
        <translation>Fase guardada: {name}</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Planned end of treatment saved</source>
        <translation>Final previsto del tratamiento guardado</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Prevista desde</translation>
    </message>
    <message>
        <source>Planned until</source>
        <translation>Prevista hasta</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Radiation “{name}” deleted</source>
        <translation>Radioterapia “{name}” eliminada</translation>
    </message>
    <message>
        <source>Radiation “{name}” saved</source>
        <translation>Radioterapia “{name}” guardada</translation>
    </message>
    <message>
        <source>Radiation, {site}</source>
        <translation>Radioterapia, {site}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Reminder to prepare</source>
        <translation>Aviso para prepararse</translation>
    </message>
    <message>
        <source>Reminder “{name}” deleted</source>
        <translation>Recordatorio “{name}” eliminado</translation>
    </message>
    <message>
        <source>Reminder “{name}” saved</source>
        <translation>Recordatorio “{name}” guardado</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Se repite</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Result awaited</source>
        <translation>Resultado pendiente</translation>
    </message>
    <message>
        <source>Result of the marrow</source>
        <translation>Resultado de la médula</translation>
    </message>
    <message>
        <source>Result of the spinal fluid</source>
        <translation>Resultado del líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>Result “{name}” marked as come</source>
        <translation>Resultado “{name}” marcado como recibido</translation>
    </message>
    <message>
        <source>Results awaited</source>
        <translation>Resultados pendientes</translation>
    </message>
    <message>
        <source>Results that came</source>
        <translation>Resultados recibidos</translation>
    </message>
    <message>
        <source>Runs beside the other phases, with its own rhythm</source>
        <translation>Va junto a las demás fases, con su propio ritmo</translation>
    </message>
    <message>
        <source>School or work</source>
        <translation>Escuela o trabajo</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Efecto secundario</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Since visit</source>
        <translation>Desde la visita</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stay in hospital</source>
        <translation>Ingreso en el hospital</translation>
    </message>
    <message>
        <source>Stay in hospital from {name} deleted</source>
        <translation>Ingreso del {name} eliminado</translation>
    </message>
    <message>
        <source>Stay in hospital from {name} ended today</source>
        <translation>Ingreso del {name} terminado hoy</translation>
    </message>
    <message>
        <source>Stay in hospital from {name} saved</source>
        <translation>Ingreso del {name} guardado</translation>
    </message>
    <message>
        <source>Stays in hospital</source>
        <translation>Ingresos</translation>
    </message>
    <message>
        <source>Such as: 18, adult clinic</source>
        <translation>Por ejemplo: 18, consulta de adultos</translation>
    </message>
    <message>
        <source>Such as: at night and on weekends</source>
        <translation>Por ejemplo: de noche y en fines de semana</translation>
    </message>
    <message>
        <source>Such as: cytogenetics, FISH, MRD</source>
        <translation>Por ejemplo: citogenética, FISH, EMR</translation>
    </message>
    <message>
        <source>Such as: our clinic, 2022</source>
        <translation>Por ejemplo: nuestra consulta, 2022</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturas</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test after treatment</source>
        <translation>Prueba después del tratamiento</translation>
    </message>
    <message>
        <source>Test “{name}” deleted</source>
        <translation>Prueba “{name}” borrada</translation>
    </message>
    <message>
        <source>Test “{name}” marked as no longer needed</source>
        <translation>Prueba “{name}” marcada como que ya no hace falta</translation>
    </message>
    <message>
        <source>Test “{name}” saved</source>
        <translation>Prueba “{name}” guardada</translation>
    </message>
    <message>
        <source>Tests after treatment</source>
        <translation>Pruebas después del tratamiento</translation>
    </message>
    <message>
        <source>Tests that your team asks for after treatment go here.</source>
        <translation>Aquí van las pruebas que su equipo pide después del tratamiento.</translation>
    </message>
    <message>
        <source>Tests whose answer has not come yet go here.</source>
        <translation>Aquí van las pruebas cuyo resultado aún no ha llegado.</translation>
    </message>
    <message>
        <source>The planned length is a guess, for drawing only</source>
        <translation>La duración prevista es una suposición, solo para dibujar</translation>
    </message>
    <message>
        <source>The team was told</source>
        <translation>Se avisó al equipo</translation>
    </message>
    <message>
        <source>The team’s numbers for day and night go here. They stand beside the fever rule.</source>
        <translation>Aquí van los teléfonos del equipo, de día y de noche. Aparecen junto a la regla de fiebre.</translation>
    </message>
    <message>
        <source>The way through treatment goes here. Start from what documents or study groups say, and change it to what your team says.</source>
        <translation>Aquí va el camino del tratamiento. Parta de lo que dicen los documentos o los grupos de estudio, y cámbielo por lo que diga su equipo.</translation>
    </message>
    <message>
        <source>There was a reaction</source>
        <translation>Hubo una reacción</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To prepare, to ask, said</source>
        <translation>Preparar, preguntar, dicho</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Avisado el</translation>
    </message>
    <message>
        <source>Transfusion</source>
        <translation>Transfusión</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>Treated with</source>
        <translation>Tratado con</translation>
    </message>
    <message>
        <source>Treatments (fractions)</source>
        <translation>Sesiones (fracciones)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Visits, blood draws and punctures go here, with what to bring and what to ask. They can be sent to the calendar of your phone.</source>
        <translation>Aquí van las citas, los análisis de sangre y las punciones, con qué llevar y qué preguntar. Se pueden enviar al calendario de su teléfono.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight and height</source>
        <translation>Peso y talla</translation>
    </message>
    <message>
        <source>Weight and height of {name} deleted</source>
        <translation>Peso y talla del {name}: eliminados</translation>
    </message>
    <message>
        <source>Weight and height of {name} saved</source>
        <translation>Peso y talla del {name}: guardados</translation>
    </message>
    <message>
        <source>Went home on</source>
        <translation>Volvió a casa el</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó con ella</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué pasó?</translation>
    </message>
    <message>
        <source>What helped</source>
        <translation>Qué ayudó</translation>
    </message>
    <message>
        <source>What it showed</source>
        <translation>Qué mostró</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What was given</source>
        <translation>Qué se dio</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Qué se dijo</translation>
    </message>
    <message>
        <source>What you want to be reminded of goes here: on a day, again and again, or some days before or after a phase.</source>
        <translation>Aquí va lo que usted quiere recordar: un día, una y otra vez, o unos días antes o después de una fase.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When to reach</source>
        <translation>Cuándo llamar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it was taken</source>
        <translation>Dónde se midió</translation>
    </message>
    <message>
        <source>Where that is written</source>
        <translation>Dónde está escrito</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuál</translation>
    </message>
    <message>
        <source>Which infection</source>
        <translation>Qué infección</translation>
    </message>
    <message>
        <source>Which line</source>
        <translation>Qué catéter</translation>
    </message>
    <message>
        <source>Which product</source>
        <translation>Qué producto</translation>
    </message>
    <message>
        <source>Which scan</source>
        <translation>Qué estudio</translation>
    </message>
    <message>
        <source>Which test</source>
        <translation>Qué prueba</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who asked for it</source>
        <translation>Quién la pidió</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Without a time it lasts all day.</source>
        <translation>Sin hora dura todo el día.</translation>
    </message>
    <message>
        <source>Write the weight, the height or both.</source>
        <translation>Escriba el peso, la talla o ambos.</translation>
    </message>
    <message>
        <source>Your own reminders</source>
        <translation>Sus propios recordatorios</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>más o menos %n hora</numerusform>
            <numerusform>más o menos %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>más o menos %n minuto</numerusform>
            <numerusform>más o menos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>asked for on {day}</source>
        <translation>pedido el {day}</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>durmiendo</translation>
    </message>
    <message>
        <source>awaited</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>beside the other phases</source>
        <translation>junto a las demás fases</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>fever to {degrees}</source>
        <translation>fiebre de hasta {degrees}</translation>
    </message>
    <message>
        <source>found in {what}</source>
        <translation>hallado en {what}</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>has come</source>
        <translation>ya llegó</translation>
    </message>
    <message>
        <source>helped: {what}</source>
        <translation>ayudó: {what}</translation>
    </message>
    <message>
        <source>in hospital from {day}</source>
        <translation>en el hospital desde el {day}</translation>
    </message>
    <message>
        <source>infection: {name}</source>
        <translation>infección: {name}</translation>
    </message>
    <message>
        <source>linked to {medicine}</source>
        <translation>vinculado a {medicine}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>no end noted</source>
        <translation>sin fin anotado</translation>
    </message>
    <message>
        <source>no reaction</source>
        <translation>sin reacción</translation>
    </message>
    <message>
        <source>no reason noted</source>
        <translation>sin motivo anotado</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no dado</translation>
    </message>
    <message>
        <source>reaction: {what}</source>
        <translation>reacción: {what}</translation>
    </message>
    <message>
        <source>still there</source>
        <translation>sigue</translation>
    </message>
    <message>
        <source>team told</source>
        <translation>avisado</translation>
    </message>
    <message>
        <source>treated with {what}</source>
        <translation>tratado con {what}</translation>
    </message>
    <message>
        <source>until about {day}</source>
        <translation>hasta más o menos el {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>with a reaction</source>
        <translation>con reacción</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{name} (ended)</source>
        <translation>{name} (terminada)</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}: eliminado</translation>
    </message>
    <message>
        <source>{name} is over</source>
        <translation>{name}: ya pasó</translation>
    </message>
    <message>
        <source>{name} on {day} marked as told to the team</source>
        <translation>{name} del {day}: marcado como contado al equipo</translation>
    </message>
    <message>
        <source>{name} on {day} no longer marked as told</source>
        <translation>{name} del {day}: ya no marcado como contado</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: guardado</translation>
    </message>
    <message>
        <source>{name}, {severity}</source>
        <translation>{name}, {severity}</translation>
    </message>
    <message>
        <source>{phase} begun on {day}</source>
        <translation>{phase}: empezada el {day}</translation>
    </message>
    <message>
        <source>{phase} ended on {day}</source>
        <translation>{phase}: terminada el {day}</translation>
    </message>
    <message>
        <source>{phase} moved in the order</source>
        <translation>{phase}: orden cambiado</translation>
    </message>
    <message>
        <source>{phase}: {day}</source>
        <translation>{phase}: {day}</translation>
    </message>
    <message>
        <source>{planned}, the next in {days}</source>
        <translation>{planned}, la próxima en {days}</translation>
    </message>
    <message>
        <source>{planned}, the next today</source>
        <translation>{planned}, la próxima hoy</translation>
    </message>
    <message>
        <source>{rhythm}; first: {when}</source>
        <translation>{rhythm}; la primera vez: {when}</translation>
    </message>
    <message>
        <source>{weekday} {number}</source>
        <translation>{weekday} {number}</translation>
    </message>
    <message>
        <source>{what}; next on {day}</source>
        <translation>{what}; la próxima vez, el {day}</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message numerus="yes">
        <source>%n more mistake(s) follow in this file.</source>
        <translation>
            <numerusform>En este archivo hay %n error más.</numerusform>
            <numerusform>En este archivo hay %n errores más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Brain and spinal cord</source>
        <translation>Cerebro y médula espinal</translation>
    </message>
    <message>
        <source>Documented three phases, adult</source>
        <translation>Tres fases documentadas, adultos</translation>
    </message>
    <message>
        <source>Documented three phases, child</source>
        <translation>Tres fases documentadas, niños</translation>
    </message>
    <message>
        <source>Fever rules that hospitals have published</source>
        <translation>Reglas de fiebre publicadas por hospitales</translation>
    </message>
    <message>
        <source>Follow-up after treatment</source>
        <translation>Seguimiento después del tratamiento</translation>
    </message>
    <message>
        <source>Further reading</source>
        <translation>Para leer más</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Grades of side effects for reporting (CTCAE v5.0)</source>
        <translation>Grados de efectos secundarios para informes (CTCAE v5.0)</translation>
    </message>
    <message>
        <source>How side effects are eased or watched</source>
        <translation>Cómo se alivian o se vigilan los efectos secundarios</translation>
    </message>
    <message>
        <source>If it does not respond or returns</source>
        <translation>Si no responde o vuelve</translation>
    </message>
    <message>
        <source>Late effects</source>
        <translation>Efectos tardíos</translation>
    </message>
    <message>
        <source>Length of the whole treatment</source>
        <translation>Duración de todo el tratamiento</translation>
    </message>
    <message>
        <source>Low blood counts</source>
        <translation>Recuentos bajos</translation>
    </message>
    <message>
        <source>M: an example, edit it to your team’s plan</source>
        <translation>M: un ejemplo, cámbielo según el plan de su equipo</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Papers to ask for</source>
        <translation>Papeles que se pueden pedir</translation>
    </message>
    <message>
        <source>Phases of treatment</source>
        <translation>Fases del tratamiento</translation>
    </message>
    <message>
        <source>Plan templates</source>
        <translation>Plantillas de plan</translation>
    </message>
    <message>
        <source>Procedures and devices</source>
        <translation>Procedimientos y dispositivos</translation>
    </message>
    <message>
        <source>Questions to ask</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Remission, MRD and relapse</source>
        <translation>Remisión, EMR y recaída</translation>
    </message>
    <message>
        <source>Risk groups and prognostic factors</source>
        <translation>Grupos de riesgo y factores pronósticos</translation>
    </message>
    <message>
        <source>S: read in a secondary source</source>
        <translation>S: leído en una fuente secundaria</translation>
    </message>
    <message>
        <source>Side effects by medicine</source>
        <translation>Efectos secundarios por medicamento</translation>
    </message>
    <message>
        <source>Side effects by therapy</source>
        <translation>Efectos secundarios por terapia</translation>
    </message>
    <message>
        <source>Side effects that family leaflets list</source>
        <translation>Efectos secundarios que nombran los folletos para familias</translation>
    </message>
    <message>
        <source>Signs to report</source>
        <translation>Señales que conviene contar</translation>
    </message>
    <message>
        <source>Sources, read on {day}: {sources}</source>
        <translation>Fuentes, leídas el {day}: {sources}</translation>
    </message>
    <message>
        <source>Subtypes</source>
        <translation>Subtipos</translation>
    </message>
    <message>
        <source>Tests and how long results take</source>
        <translation>Pruebas y cuánto tardan los resultados</translation>
    </message>
    <message>
        <source>Therapies with a rhythm</source>
        <translation>Terapias con un ritmo</translation>
    </message>
    <message>
        <source>There is no fact “{key}”.</source>
        <translation>No hay un dato “{key}”.</translation>
    </message>
    <message>
        <source>There is no source “{key}”.</source>
        <translation>No hay una fuente “{key}”.</translation>
    </message>
    <message>
        <source>There is no topic “{topic}”. The topics are: {topics}.</source>
        <translation>No hay un tema “{topic}”. Los temas son: {topics}.</translation>
    </message>
    <message>
        <source>Treatment in general</source>
        <translation>El tratamiento en general</translation>
    </message>
    <message>
        <source>V and S need a source; without one the confidence is M</source>
        <translation>V y S necesitan una fuente; sin ella la confianza es M</translation>
    </message>
    <message>
        <source>V: read in the source</source>
        <translation>V: leído en la fuente</translation>
    </message>
    <message>
        <source>What ALL is</source>
        <translation>Qué es la LLA</translation>
    </message>
    <message>
        <source>What raises the risk of getting ALL</source>
        <translation>Qué aumenta el riesgo de tener LLA</translation>
    </message>
    <message>
        <source>What the blood counts mean</source>
        <translation>Qué significan los recuentos</translation>
    </message>
    <message>
        <source>Where children and adults differ</source>
        <translation>En qué difieren niños y adultos</translation>
    </message>
    <message>
        <source>Written on {day}.</source>
        <translation>Escrito el {day}.</translation>
    </message>
    <message>
        <source>a date like 2026-11-21 is expected, without quotes</source>
        <translation>aquí se espera una fecha como 2026-11-21, sin comillas</translation>
    </message>
    <message>
        <source>a figure that no source names must be marked as a guess</source>
        <translation>una cifra que ninguna fuente nombra debe marcarse como suposición</translation>
    </message>
    <message>
        <source>a key has lower-case words, dots and hyphens only</source>
        <translation>una clave solo lleva minúsculas, puntos y guiones</translation>
    </message>
    <message>
        <source>a list of rows is expected here</source>
        <translation>aquí se espera una lista de filas</translation>
    </message>
    <message>
        <source>a list of texts is expected here</source>
        <translation>aquí se espera una lista de textos</translation>
    </message>
    <message>
        <source>a number above 0 and up to {high} is expected</source>
        <translation>aquí se espera un número mayor que 0 y de {high} como máximo</translation>
    </message>
    <message>
        <source>a number is expected here</source>
        <translation>aquí se espera un número</translation>
    </message>
    <message>
        <source>a number or a text is expected here</source>
        <translation>aquí se espera un número o un texto</translation>
    </message>
    <message>
        <source>a plan needs at least one [[phase]]</source>
        <translation>un plan necesita al menos un [[phase]]</translation>
    </message>
    <message>
        <source>a stage ends after it begins</source>
        <translation>una etapa termina después de empezar</translation>
    </message>
    <message>
        <source>a text is expected here</source>
        <translation>aquí se espera un texto</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high} is expected</source>
        <translation>aquí se espera un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a whole number of months is expected here</source>
        <translation>aquí se espera un número entero de meses</translation>
    </message>
    <message>
        <source>adults</source>
        <translation>adultos</translation>
    </message>
    <message>
        <source>all ages</source>
        <translation>todas las edades</translation>
    </message>
    <message>
        <source>beside the plan</source>
        <translation>al lado del plan</translation>
    </message>
    <message>
        <source>children</source>
        <translation>niños</translation>
    </message>
    <message>
        <source>cycles of {length}</source>
        <translation>ciclos de {length}</translation>
    </message>
    <message>
        <source>drawn with {length}</source>
        <translation>dibujado con {length}</translation>
    </message>
    <message>
        <source>length left open</source>
        <translation>duración abierta</translation>
    </message>
    <message>
        <source>one of these words is expected: {words}</source>
        <translation>aquí se espera una de estas palabras: {words}</translation>
    </message>
    <message>
        <source>only for some</source>
        <translation>solo para algunos</translation>
    </message>
    <message>
        <source>the file cannot be read as TOML</source>
        <translation>el archivo no se puede leer como TOML</translation>
    </message>
    <message>
        <source>the file is missing or cannot be read</source>
        <translation>el archivo falta o no se puede leer</translation>
    </message>
    <message>
        <source>the file is not text in UTF-8</source>
        <translation>el archivo no es texto en UTF-8</translation>
    </message>
    <message>
        <source>the file is too large for a plan template</source>
        <translation>el archivo es demasiado grande para una plantilla de plan</translation>
    </message>
    <message>
        <source>the first {length} of each cycle on</source>
        <translation>los primeros {length} de cada ciclo con tratamiento</translation>
    </message>
    <message>
        <source>the lower end lies above the upper end</source>
        <translation>el extremo inferior está por encima del superior</translation>
    </message>
    <message>
        <source>there is no topic of this name</source>
        <translation>no hay un tema con este nombre</translation>
    </message>
    <message>
        <source>this fact is not in the list of facts</source>
        <translation>este dato no está en la lista de datos</translation>
    </message>
    <message>
        <source>this field does not belong here</source>
        <translation>este campo no va aquí</translation>
    </message>
    <message>
        <source>this field is missing</source>
        <translation>falta este campo</translation>
    </message>
    <message>
        <source>this key stands twice</source>
        <translation>esta clave está dos veces</translation>
    </message>
    <message>
        <source>this may not be less than “{other}”</source>
        <translation>esto no puede ser menor que “{other}”</translation>
    </message>
    <message>
        <source>this may not be more than “{other}”</source>
        <translation>esto no puede ser mayor que “{other}”</translation>
    </message>
    <message>
        <source>this needs the field “{other}” beside it</source>
        <translation>este campo necesita a su lado el campo “{other}”</translation>
    </message>
    <message>
        <source>this source is not in the list of sources</source>
        <translation>esta fuente no está en la lista de fuentes</translation>
    </message>
    <message>
        <source>this text begins or ends with a space</source>
        <translation>este texto empieza o termina con un espacio</translation>
    </message>
    <message>
        <source>this text is empty</source>
        <translation>este texto está vacío</translation>
    </message>
    <message>
        <source>this text is too long</source>
        <translation>este texto es demasiado largo</translation>
    </message>
    <message>
        <source>this word is not one of the known ones</source>
        <translation>esta palabra no es una de las conocidas</translation>
    </message>
    <message>
        <source>true or false is expected here</source>
        <translation>aquí se espera true o false</translation>
    </message>
    <message>
        <source>{file}, line {line}, “{field}”: {reason}.</source>
        <translation>{file}, línea {line}, “{field}”: {reason}.</translation>
    </message>
    <message>
        <source>{file}, line {line}: {reason}.</source>
        <translation>{file}, línea {line}: {reason}.</translation>
    </message>
    <message>
        <source>{file}, “{key}”, {field}: {reason}.</source>
        <translation>{file}, “{key}”, {field}: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{first} {rest}</source>
        <translation>{first} {rest}</translation>
    </message>
    <message>
        <source>{number} × {length}</source>
        <translation>{number} × {length}</translation>
    </message>
</context>
<context>
    <name>medicines</name>
    <message>
        <source>Box of {name} noted</source>
        <translation>Caja de {name} anotada</translation>
    </message>
    <message>
        <source>Dose of {name} changed</source>
        <translation>Dosis de {name} cambiada</translation>
    </message>
    <message>
        <source>Entry about the box of {name} deleted</source>
        <translation>Entrada sobre la caja de {name} eliminada</translation>
    </message>
    <message>
        <source>Entry about {name} deleted</source>
        <translation>Entrada sobre {name} eliminada</translation>
    </message>
    <message>
        <source>Entry about {name} saved</source>
        <translation>Entrada sobre {name} guardada</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Desde el {day}</translation>
    </message>
    <message>
        <source>From {day}: {dose}</source>
        <translation>Desde el {day}: {dose}</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En pausa</translation>
    </message>
    <message numerus="yes">
        <source>Held for %n day(s)</source>
        <translation>
            <numerusform>En pausa %n día</numerusform>
            <numerusform>En pausa %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Held since {day}</source>
        <translation>En pausa desde el {day}</translation>
    </message>
    <message>
        <source>Held until {day}, now</source>
        <translation>En pausa hasta el {day}, ahora</translation>
    </message>
    <message>
        <source>Held, now</source>
        <translation>En pausa, ahora</translation>
    </message>
    <message>
        <source>No schedule now</source>
        <translation>Ahora sin pauta</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Print {month}</source>
        <translation>Imprimir {month}</translation>
    </message>
    <message>
        <source>Print {month}, replaces {day}</source>
        <translation>Imprimir {month}, sustituye al del {day}</translation>
    </message>
    <message>
        <source>Schedule of {name} saved</source>
        <translation>Pauta de {name} guardada</translation>
    </message>
    <message>
        <source>Stopped {day}</source>
        <translation>Terminado el {day}</translation>
    </message>
    <message>
        <source>The new strength counts for every schedule written so far too. Other tablets are a medicine of their own. Is it a correction?</source>
        <translation>La nueva concentración vale también para todas las pautas ya escritas. Otras tabletas son un medicamento aparte. ¿Es una corrección?</translation>
    </message>
    <message>
        <source>The schedules written so far were counted in {old}. They will read as {new}. Is that right?</source>
        <translation>Las pautas escritas hasta ahora se contaban en {old}. Se leerán como {new}. ¿Es correcto?</translation>
    </message>
    <message>
        <source>capsules</source>
        <translation>cápsulas</translation>
    </message>
    <message>
        <source>doses</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>drops</source>
        <translation>gotas</translation>
    </message>
    <message>
        <source>enough for a year</source>
        <translation>basta para un año</translation>
    </message>
    <message>
        <source>in the clinic</source>
        <translation>en la clínica</translation>
    </message>
    <message>
        <source>puffs</source>
        <translation>inhalaciones</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>tabletas</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} por semana</translation>
    </message>
    <message>
        <source>{amount} a week, {percent} % of the full dose</source>
        <translation>{amount} por semana, {percent} % de la dosis completa</translation>
    </message>
    <message>
        <source>{day}. {why}</source>
        <translation>{day}. {why}</translation>
    </message>
    <message>
        <source>{dose}, now</source>
        <translation>{dose}, ahora</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} eliminado</translation>
    </message>
    <message>
        <source>{name} held</source>
        <translation>{name} en pausa</translation>
    </message>
    <message>
        <source>{name} restarted</source>
        <translation>{name} reiniciado</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name} guardado</translation>
    </message>
    <message>
        <source>{name} stopped</source>
        <translation>{name} terminado</translation>
    </message>
    <message>
        <source>{name} taken up again</source>
        <translation>{name} se vuelve a tomar</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{question} ({source})</source>
        <translation>{question} ({source})</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Appointments</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Medicines</source>
        <translation>Medicamentos</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papeles</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>papers</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noche</numerusform>
            <numerusform>%n noches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) in hospital</source>
        <translation>
            <numerusform>%n noche en el hospital</numerusform>
            <numerusform>%n noches en el hospital</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other temperature(s) noted.</source>
        <translation>
            <numerusform>%n temperatura más anotada.</numerusform>
            <numerusform>%n temperaturas más anotadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n página enviada a la impresora</numerusform>
            <numerusform>%n páginas enviadas a la impresora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>({step} of 4)</source>
        <translation>({step} de 4)</translation>
    </message>
    <message>
        <source>? unusual, not confirmed by the family yet.</source>
        <translation>? poco habitual, aún sin confirmar por la familia.</translation>
    </message>
    <message>
        <source>ANC {value} ({unit})</source>
        <translation>RAN {value} ({unit})</translation>
    </message>
    <message>
        <source>Allergies</source>
        <translation>Alergias</translation>
    </message>
    <message>
        <source>Allergies and warnings</source>
        <translation>Alergias y avisos</translation>
    </message>
    <message>
        <source>As it went, or is planned now</source>
        <translation>Cómo fue, o cómo está planeado ahora</translation>
    </message>
    <message>
        <source>As noted by the family</source>
        <translation>Según lo anotado por la familia</translation>
    </message>
    <message>
        <source>Blood</source>
        <translation>Sangre</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Central line</source>
        <translation>Catéter central</translation>
    </message>
    <message>
        <source>Chart of the last year</source>
        <translation>Gráfica del último año</translation>
    </message>
    <message>
        <source>Copies to keep</source>
        <translation>Copias para guardar</translation>
    </message>
    <message>
        <source>Counted from the record up to today. The rings are for stickers.</source>
        <translation>Contado a partir del registro hasta hoy. Los círculos son para pegatinas.</translation>
    </message>
    <message>
        <source>Counted from what the family noted, nothing else.</source>
        <translation>Contado a partir de lo que anotó la familia, nada más.</translation>
    </message>
    <message>
        <source>Counted up to {last}</source>
        <translation>Contado hasta el {last}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Counts table</source>
        <translation>Tabla de recuentos</translation>
    </message>
    <message>
        <source>Courage tally</source>
        <translation>Cuenta de valentía</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days by reason</source>
        <translation>Días por motivo</translation>
    </message>
    <message>
        <source>Delay list</source>
        <translation>Lista de retrasos</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Diagnosis and treatment</source>
        <translation>Diagnóstico y tratamiento</translation>
    </message>
    <message>
        <source>Diagnosis, phase and day</source>
        <translation>Diagnóstico, fase y día</translation>
    </message>
    <message>
        <source>Dose and when</source>
        <translation>Dosis y cuándo</translation>
    </message>
    <message>
        <source>Doses as entered by the family. What the clinic wrote comes first.</source>
        <translation>Dosis según lo anotado por la familia. Vale lo que escribió la clínica.</translation>
    </message>
    <message>
        <source>Emergency sheet</source>
        <translation>Hoja de emergencia</translation>
    </message>
    <message>
        <source>End of treatment</source>
        <translation>Fin del tratamiento</translation>
    </message>
    <message>
        <source>Every date that was moved</source>
        <translation>Todas las fechas que se movieron</translation>
    </message>
    <message>
        <source>Every move of a date that was noted, with its reason.</source>
        <translation>Cada cambio de fecha anotado, con su motivo.</translation>
    </message>
    <message>
        <source>Every single one took courage.</source>
        <translation>Para cada una hizo falta valor.</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Family record</source>
        <translation>Registro de la familia</translation>
    </message>
    <message numerus="yes">
        <source>Family record. %n day(s) earlier than first planned</source>
        <translation>
            <numerusform>Registro de la familia. %n día antes de lo planeado al principio</numerusform>
            <numerusform>Registro de la familia. %n días antes de lo planeado al principio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Family record. %n day(s) later than first planned</source>
        <translation>
            <numerusform>Registro de la familia. %n día más tarde de lo planeado al principio</numerusform>
            <numerusform>Registro de la familia. %n días más tarde de lo planeado al principio</numerusform>
        </translation>
    </message>
    <message>
        <source>Fever rule of the team</source>
        <translation>Regla de fiebre del equipo</translation>
    </message>
    <message numerus="yes">
        <source>Fever {degrees} or more, or {lower} lasting %n minute(s):</source>
        <translation>
            <numerusform>Fiebre de {degrees} o más, o {lower} durante %n minuto:</numerusform>
            <numerusform>Fiebre de {degrees} o más, o {lower} durante %n minutos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Fever {degrees} or more:</source>
        <translation>Fiebre de {degrees} o más:</translation>
    </message>
    <message>
        <source>Fevers</source>
        <translation>Fiebres</translation>
    </message>
    <message>
        <source>Filled in from the record as it stands today. What is not entered is left open, to be written by hand.</source>
        <translation>Se rellena con el registro tal como está hoy. Lo que no está anotado queda en blanco para escribirlo a mano.</translation>
    </message>
    <message>
        <source>Follow-up plan</source>
        <translation>Plan de seguimiento</translation>
    </message>
    <message>
        <source>For the adult clinic</source>
        <translation>Para la clínica de adultos</translation>
    </message>
    <message>
        <source>From the team, to take home</source>
        <translation>Del equipo, para llevar a casa</translation>
    </message>
    <message>
        <source>Hospital, team</source>
        <translation>Hospital, equipo</translation>
    </message>
    <message>
        <source>In hospital, {reason}</source>
        <translation>En el hospital, {reason}</translation>
    </message>
    <message>
        <source>In italics: computed from the white cells and their shares, not reported.</source>
        <translation>En cursiva: calculado a partir de los glóbulos blancos y sus porcentajes, no del informe.</translation>
    </message>
    <message>
        <source>In the clinic</source>
        <translation>En la clínica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language, notes</source>
        <translation>Idioma, notas</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Last by mouth</source>
        <translation>Último por boca</translation>
    </message>
    <message>
        <source>Last by vein</source>
        <translation>Último por vena</translation>
    </message>
    <message>
        <source>Last counts</source>
        <translation>Últimos recuentos</translation>
    </message>
    <message>
        <source>Last given</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Last spinal</source>
        <translation>Último espinal</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Last: {day}, {degrees}, {site}.</source>
        <translation>Última: {day}, {degrees}, {site}.</translation>
    </message>
    <message>
        <source>Last: {day}, {degrees}, {site}. {note}</source>
        <translation>Última: {day}, {degrees}, {site}. {note}</translation>
    </message>
    <message>
        <source>Latest fevers and admissions</source>
        <translation>Últimas fiebres e ingresos</translation>
    </message>
    <message>
        <source>Lowest in {days} days: ANC {value} on {day}</source>
        <translation>Mínimo en {days} días: RAN {value} el {day}</translation>
    </message>
    <message>
        <source>Measured: {site}</source>
        <translation>Medida: {site}</translation>
    </message>
    <message>
        <source>Medicine calendar</source>
        <translation>Calendario de medicamentos</translation>
    </message>
    <message>
        <source>Medicine calendar, {month}</source>
        <translation>Medicamentos, {month}</translation>
    </message>
    <message>
        <source>Medicines and doses</source>
        <translation>Medicamentos y dosis</translation>
    </message>
    <message>
        <source>Medicines now</source>
        <translation>Medicamentos actuales</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needle</source>
        <translation>Aguja</translation>
    </message>
    <message>
        <source>New:</source>
        <translation>Nuevo:</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próxima vez</translation>
    </message>
    <message>
        <source>Next: {what}, {day}.</source>
        <translation>Próximo: {what}, {day}.</translation>
    </message>
    <message>
        <source>No doses are entered for this month.</source>
        <translation>No hay dosis anotadas para este mes.</translation>
    </message>
    <message>
        <source>No medicines entered</source>
        <translation>No hay medicamentos anotados</translation>
    </message>
    <message>
        <source>No phase has dates yet.</source>
        <translation>Ninguna fase tiene fechas todavía.</translation>
    </message>
    <message>
        <source>No plan of visits is noted yet.</source>
        <translation>Todavía no hay un plan de visitas anotado.</translation>
    </message>
    <message>
        <source>No rule was entered. Ask the team for their rule.</source>
        <translation>No hay ninguna regla anotada. Pregunte al equipo por la suya.</translation>
    </message>
    <message>
        <source>No tests are noted yet.</source>
        <translation>Todavía no hay pruebas anotadas.</translation>
    </message>
    <message>
        <source>No {medicine} by mouth today</source>
        <translation>Hoy no hay {medicine} por boca</translation>
    </message>
    <message>
        <source>No {medicine} today</source>
        <translation>Hoy no hay {medicine}</translation>
    </message>
    <message>
        <source>None noted since {day}.</source>
        <translation>Nada anotado desde el {day}.</translation>
    </message>
    <message>
        <source>None noted up to {day}.</source>
        <translation>Ninguno anotado hasta el {day}.</translation>
    </message>
    <message>
        <source>None planned yet.</source>
        <translation>Todavía ninguna prevista.</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Noted: medicine calendar from {day} on printed</source>
        <translation>Anotado: calendario de medicamentos desde el {day} impreso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes at the emergency room</source>
        <translation>Notas de urgencias</translation>
    </message>
    <message>
        <source>Nothing is counted yet. It fills itself from the record.</source>
        <translation>Todavía no hay nada contado. Se llena solo a partir del registro.</translation>
    </message>
    <message>
        <source>Nothing with a date yet</source>
        <translation>Todavía nada con fecha</translation>
    </message>
    <message>
        <source>On chemotherapy, may be neutropenic</source>
        <translation>En quimioterapia, puede tener neutropenia</translation>
    </message>
    <message>
        <source>One dose</source>
        <translation>Una dosis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase of treatment: not entered</source>
        <translation>Fase del tratamiento: sin anotar</translation>
    </message>
    <message>
        <source>Phases of treatment</source>
        <translation>Fases del tratamiento</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Planned at first</source>
        <translation>Planeado al principio</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Final previsto</translation>
    </message>
    <message>
        <source>Planned end of treatment: {end}</source>
        <translation>Fin planeado del tratamiento: {end}</translation>
    </message>
    <message>
        <source>Printed {day}, page {page} of {pages}</source>
        <translation>Impreso el {day}, página {page} de {pages}</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Questions for this visit</source>
        <translation>Preguntas para esta cita</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reacciones</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>Replaces the calendar printed earlier on {day}</source>
        <translation>Sustituye al calendario impreso antes, el {day}</translation>
    </message>
    <message>
        <source>Replaces the calendar printed {day}</source>
        <translation>Sustituye al calendario impreso el {day}</translation>
    </message>
    <message>
        <source>Results awaited</source>
        <translation>Resultados pendientes</translation>
    </message>
    <message>
        <source>Risk group, as the team said</source>
        <translation>Grupo de riesgo, según el equipo</translation>
    </message>
    <message>
        <source>Room for the team’s notes</source>
        <translation>Espacio para notas del equipo</translation>
    </message>
    <message>
        <source>Room for your notes</source>
        <translation>Espacio para sus notas</translation>
    </message>
    <message numerus="yes">
        <source>Saved as “{file}”, %n page(s)</source>
        <translation>
            <numerusform>Guardado como “{file}”, %n página</numerusform>
            <numerusform>Guardado como “{file}”, %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Subtype</source>
        <translation>Subtipo</translation>
    </message>
    <message>
        <source>Summary for the care team</source>
        <translation>Resumen para el equipo médico</translation>
    </message>
    <message>
        <source>Survivorship care plan</source>
        <translation>Plan de atención para sobrevivientes</translation>
    </message>
    <message>
        <source>Tests of follow-up</source>
        <translation>Pruebas de seguimiento</translation>
    </message>
    <message>
        <source>That it was printed is noted, so that the next calendar says which one it replaces.</source>
        <translation>Se anota que se imprimió, para que el próximo calendario diga a cuál sustituye.</translation>
    </message>
    <message>
        <source>The disk is full. “{file}” was not written. Make room, then try again.</source>
        <translation>El disco está lleno. “{file}” no se escribió. Haga sitio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>The end of treatment is not noted yet</source>
        <translation>El fin del tratamiento todavía no está anotado</translation>
    </message>
    <message>
        <source>The folder for “{file}” does not exist. Make it first, or choose another one.</source>
        <translation>La carpeta de “{file}” no existe. Créela antes o elija otra.</translation>
    </message>
    <message>
        <source>The period begins on {since}, after its end on {until}. Change one of them.</source>
        <translation>El período empieza el {since}, después de su final, el {until}. Cambie una de las dos fechas.</translation>
    </message>
    <message>
        <source>The printer does not answer. Check it, or save the paper as PDF.</source>
        <translation>La impresora no responde. Revísela o guarde el papel como PDF.</translation>
    </message>
    <message>
        <source>This paper shows one month; {first} and {last} lie in different ones.</source>
        <translation>Este documento muestra un mes; {first} y {last} están en meses distintos.</translation>
    </message>
    <message>
        <source>Tick the box when given. {signs}</source>
        <translation>Marque la casilla al dar la dosis. {signs}</translation>
    </message>
    <message>
        <source>Tick when given and write who: {who}. {signs}</source>
        <translation>Marque al dar la dosis y escriba quién: {who}. {signs}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Treatment ended: {day}</source>
        <translation>Fin del tratamiento: {day}</translation>
    </message>
    <message>
        <source>Treatment since {first}, counted up to {last}</source>
        <translation>En tratamiento desde el {first}, contado hasta el {last}</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Visits after treatment</source>
        <translation>Visitas después del tratamiento</translation>
    </message>
    <message>
        <source>Vomited or not sure: ask your team.</source>
        <translation>Vómito o dudas: pregunte a su equipo.</translation>
    </message>
    <message>
        <source>Vomited or not sure: ask {who},</source>
        <translation>Vómito o dudas: pregunte a {who},</translation>
    </message>
    <message>
        <source>What was moved</source>
        <translation>Qué se movió</translation>
    </message>
    <message>
        <source>What, and who asked for it</source>
        <translation>Qué, y quién lo pidió</translation>
    </message>
    <message>
        <source>Who knows the patient</source>
        <translation>Quién conoce al paciente</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>a day in hospital</source>
        <translation>un día en el hospital</translation>
    </message>
    <message>
        <source>a month with boxes to tick</source>
        <translation>un mes con casillas para marcar</translation>
    </message>
    <message>
        <source>about {day}, as the team said</source>
        <translation>hacia el {day}, según el equipo</translation>
    </message>
    <message>
        <source>about {day}, by the rule of the plan</source>
        <translation>hacia el {day}, según la regla del plan</translation>
    </message>
    <message>
        <source>about {day}, drawn with guessed lengths</source>
        <translation>hacia el {day}, con duraciones supuestas</translation>
    </message>
    <message>
        <source>about {day}, from the dates of the plan</source>
        <translation>hacia el {day}, según las fechas del plan</translation>
    </message>
    <message>
        <source>about {day}: {note}</source>
        <translation>hacia el {day}: {note}</translation>
    </message>
    <message>
        <source>about {first}</source>
        <translation>hacia el {first}</translation>
    </message>
    <message>
        <source>as of {day}</source>
        <translation>al {day}</translation>
    </message>
    <message>
        <source>as the family saw them</source>
        <translation>como los vio la familia</translation>
    </message>
    <message>
        <source>asked for on</source>
        <translation>pedidos el</translation>
    </message>
    <message>
        <source>at least {hours} hours apart</source>
        <translation>separadas {hours} horas o más</translation>
    </message>
    <message numerus="yes">
        <source>at most %n dose(s) a day</source>
        <translation>
            <numerusform>como máximo %n dosis al día</numerusform>
            <numerusform>como máximo %n dosis al día</numerusform>
        </translation>
    </message>
    <message>
        <source>at most {amount} a day</source>
        <translation>como máximo {amount} al día</translation>
    </message>
    <message>
        <source>begun {day}</source>
        <translation>comenzado el {day}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>big numbers for a brave child</source>
        <translation>números grandes para alguien valiente</translation>
    </message>
    <message>
        <source>birth date: not entered</source>
        <translation>fecha de nacimiento: sin anotar</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nacimiento: {day}</translation>
    </message>
    <message numerus="yes">
        <source>born {day}, %n year(s)</source>
        <translation>
            <numerusform>nacimiento: {day}, %n año</numerusform>
            <numerusform>nacimiento: {day}, %n años</numerusform>
        </translation>
    </message>
    <message>
        <source>by the family</source>
        <translation>de la familia</translation>
    </message>
    <message>
        <source>changed {day}, before: {dose}</source>
        <translation>cambiado el {day}, antes: {dose}</translation>
    </message>
    <message>
        <source>changes, next counts, what to watch</source>
        <translation>cambios, próximos recuentos, a qué estar atentos</translation>
    </message>
    <message>
        <source>cross: other procedure</source>
        <translation>cruz: otro procedimiento</translation>
    </message>
    <message>
        <source>crossed out: missed</source>
        <translation>tachado: no tuvo lugar</translation>
    </message>
    <message>
        <source>dashed: not known for certain</source>
        <translation>a rayas: no se sabe con certeza</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>day {day} by the plan</source>
        <translation>día {day} según el plan</translation>
    </message>
    <message>
        <source>diamond: lumbar puncture</source>
        <translation>rombo: punción lumbar</translation>
    </message>
    <message>
        <source>dose not entered</source>
        <translation>dosis sin anotar</translation>
    </message>
    <message>
        <source>drops: red cells filled, platelets hollow</source>
        <translation>gotas: glóbulos rojos llenas, plaquetas vacías</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>terminado el {day}</translation>
    </message>
    <message>
        <source>entered by the family</source>
        <translation>anotada por la familia</translation>
    </message>
    <message>
        <source>expected by the plan</source>
        <translation>prevista por el plan</translation>
    </message>
    <message>
        <source>filled: happened</source>
        <translation>relleno: ocurrió</translation>
    </message>
    <message>
        <source>flushed</source>
        <translation>lavado</translation>
    </message>
    <message>
        <source>from {day}: {dose}</source>
        <translation>desde el {day}: {dose}</translation>
    </message>
    <message>
        <source>from {day}: {dose} (before: {before})</source>
        <translation>desde el {day}: {dose} (antes: {before})</translation>
    </message>
    <message>
        <source>from {limit}, the lowest published rule</source>
        <translation>desde {limit}, la regla publicada más baja</translation>
    </message>
    <message>
        <source>from … degrees, measured where</source>
        <translation>desde … grados, medida dónde</translation>
    </message>
    <message>
        <source>given {given} ({days})</source>
        <translation>dadas {given} ({days})</translation>
    </message>
    <message>
        <source>given {given} of {due}</source>
        <translation>dadas {given} de {due}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>held since {day}</source>
        <translation>en pausa desde el {day}</translation>
    </message>
    <message>
        <source>held {count} ({days})</source>
        <translation>en pausa {count} ({days})</translation>
    </message>
    <message>
        <source>held {first} to {last}</source>
        <translation>en pausa del {first} al {last}</translation>
    </message>
    <message>
        <source>helped: {what}</source>
        <translation>ayudó: {what}</translation>
    </message>
    <message>
        <source>hollow: planned</source>
        <translation>hueco: planeado</translation>
    </message>
    <message>
        <source>in hospital since {day}</source>
        <translation>en el hospital desde el {day}</translation>
    </message>
    <message>
        <source>in hospital {first} to {last}</source>
        <translation>en el hospital del {first} al {last}</translation>
    </message>
    <message>
        <source>lab</source>
        <translation>lab.</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>última cita</translation>
    </message>
    <message>
        <source>left out by the team {count} ({days})</source>
        <translation>quitadas por el equipo {count} ({days})</translation>
    </message>
    <message>
        <source>not described</source>
        <translation>sin describir</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not known then</source>
        <translation>no se sabía entonces</translation>
    </message>
    <message>
        <source>not known {count} ({days})</source>
        <translation>no se sabe {count} ({days})</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>nothing noted {count} ({days})</source>
        <translation>nada anotado {count} ({days})</translation>
    </message>
    <message>
        <source>number = capsules</source>
        <translation>número = cápsulas</translation>
    </message>
    <message>
        <source>number = tablets</source>
        <translation>número = tabletas</translation>
    </message>
    <message>
        <source>number: not entered</source>
        <translation>número: sin anotar</translation>
    </message>
    <message>
        <source>one page for any emergency room</source>
        <translation>una página para cualquier sala de urgencias</translation>
    </message>
    <message>
        <source>or more, once</source>
        <translation>o más, una vez</translation>
    </message>
    <message numerus="yes">
        <source>or {degrees} or more, twice at least %n minute(s) apart</source>
        <translation>
            <numerusform>o {degrees} o más, dos veces con al menos %n minuto entre ellas</numerusform>
            <numerusform>o {degrees} o más, dos veces con al menos %n minutos entre ellas</numerusform>
        </translation>
    </message>
    <message>
        <source>planned, real, and why</source>
        <translation>planeado, real y por qué</translation>
    </message>
    <message>
        <source>reaction: {what}</source>
        <translation>reacción: {what}</translation>
    </message>
    <message numerus="yes">
        <source>restarted {day} after %n day(s) held</source>
        <translation>
            <numerusform>reanudado el {day} tras %n día en pausa</numerusform>
            <numerusform>reanudado el {day} tras %n días en pausa</numerusform>
        </translation>
    </message>
    <message>
        <source>room to draw, and for stickers</source>
        <translation>espacio para dibujar y para pegatinas</translation>
    </message>
    <message>
        <source>side effects by quarters: mild, moderate, severe, very severe</source>
        <translation>efectos secundarios por cuartos: leve, moderado, grave, muy grave</translation>
    </message>
    <message>
        <source>since the last visit</source>
        <translation>desde la última cita</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>skipped {count} ({days})</source>
        <translation>omitidas {count} ({days})</translation>
    </message>
    <message>
        <source>square: bone marrow test</source>
        <translation>cuadrado: prueba de médula ósea</translation>
    </message>
    <message>
        <source>team told</source>
        <translation>equipo avisado</translation>
    </message>
    <message>
        <source>team told on {day}</source>
        <translation>equipo avisado el {day}</translation>
    </message>
    <message>
        <source>team’s limit {high}</source>
        <translation>límite del equipo {high}</translation>
    </message>
    <message>
        <source>team’s limit {low}</source>
        <translation>límite del equipo {low}</translation>
    </message>
    <message>
        <source>team’s limits: {limits}</source>
        <translation>límites del equipo: {limits}</translation>
    </message>
    <message>
        <source>team’s range {low} to {high}</source>
        <translation>rango del equipo {low} a {high}</translation>
    </message>
    <message>
        <source>team’s rule: {limit} or more</source>
        <translation>regla del equipo: {limit} o más</translation>
    </message>
    <message numerus="yes">
        <source>team’s rule: {limit} or more, or {lower} lasting %n minute(s)</source>
        <translation>
            <numerusform>regla del equipo: {limit} o más, o {lower} durante %n minuto</numerusform>
            <numerusform>regla del equipo: {limit} o más, o {lower} durante %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>the one before</source>
        <translation>el anterior</translation>
    </message>
    <message>
        <source>the whole way on one page</source>
        <translation>todo el camino en una página</translation>
    </message>
    <message>
        <source>time arrived, temperature, antibiotic and time of first dose</source>
        <translation>hora de llegada, temperatura, antibiótico y hora de la primera dosis</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>until {day}: {dose}</source>
        <translation>hasta el {day}: {dose}</translation>
    </message>
    <message>
        <source>visits, tests and what to keep</source>
        <translation>visitas, pruebas y qué guardar</translation>
    </message>
    <message>
        <source>vomited {count} ({days})</source>
        <translation>vomitadas {count} ({days})</translation>
    </message>
    <message>
        <source>weighed {day}</source>
        <translation>peso del {day}</translation>
    </message>
    <message>
        <source>weight: not entered</source>
        <translation>peso: sin anotar</translation>
    </message>
    <message>
        <source>{amount} g</source>
        <translation>{amount} g</translation>
    </message>
    <message>
        <source>{amount} mg</source>
        <translation>{amount} mg</translation>
    </message>
    <message>
        <source>{amount} {unit}</source>
        <translation>{amount} {unit}</translation>
    </message>
    <message>
        <source>{day}, {source}</source>
        <translation>{day}, {source}</translation>
    </message>
    <message>
        <source>{degrees} ({converted})</source>
        <translation>{degrees} ({converted})</translation>
    </message>
    <message>
        <source>{degrees} on {day} at {time}</source>
        <translation>{degrees} el {day} a las {time}</translation>
    </message>
    <message>
        <source>{dose}: {counts}</source>
        <translation>{dose}: {counts}</translation>
    </message>
    <message>
        <source>{first} to the planned end of treatment, {end}</source>
        <translation>{first} hasta el fin planeado del tratamiento, {end}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>del {first} al {last}</translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last} (%n day(s))</source>
        <translation>
            <numerusform>del {first} al {last} (%n día)</numerusform>
            <numerusform>del {first} al {last} (%n días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, since the last visit (%n day(s))</source>
        <translation>
            <numerusform>del {first} al {last}, desde la última cita (%n día)</numerusform>
            <numerusform>del {first} al {last}, desde la última cita (%n días)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{first} to {last}, since the phase began (%n day(s))</source>
        <translation>
            <numerusform>del {first} al {last}, desde que empezó la fase (%n día)</numerusform>
            <numerusform>del {first} al {last}, desde que empezó la fase (%n días)</numerusform>
        </translation>
    </message>
    <message>
        <source>{group}, as the team said</source>
        <translation>{group}, según el equipo</translation>
    </message>
    <message>
        <source>{height} cm ({day})</source>
        <translation>{height} cm ({day})</translation>
    </message>
    <message>
        <source>{infection} ({organism})</source>
        <translation>{infection} ({organism})</translation>
    </message>
    <message>
        <source>{infection} ({place}: {organism})</source>
        <translation>{infection} ({place}: {organism})</translation>
    </message>
    <message>
        <source>{kind}, {day}</source>
        <translation>{kind}, {day}</translation>
    </message>
    <message>
        <source>{limit} {unit}</source>
        <translation>{limit} {unit}</translation>
    </message>
    <message>
        <source>{medicine} {amount}</source>
        <translation>{medicine} {amount}</translation>
    </message>
    <message>
        <source>{name} (ANC)</source>
        <translation>{name} (RAN)</translation>
    </message>
    <message>
        <source>{name} at least {low}</source>
        <translation>{name} mínimo {low}</translation>
    </message>
    <message>
        <source>{name} at most {high}</source>
        <translation>{name} máximo {high}</translation>
    </message>
    <message>
        <source>{name} {low} to {high}</source>
        <translation>{name} de {low} a {high}</translation>
    </message>
    <message>
        <source>{name}, born {born}</source>
        <translation>{name}, nacimiento: {born}</translation>
    </message>
    <message>
        <source>{paper}: {name}, {day}</source>
        <translation>{paper}: {name}, {day}</translation>
    </message>
    <message>
        <source>{phase}, day {day}</source>
        <translation>{phase}, día {day}</translation>
    </message>
    <message>
        <source>{phase}, day {day} by the plan</source>
        <translation>{phase}, día {day} según el plan</translation>
    </message>
    <message>
        <source>{place}, lab</source>
        <translation>{place}, lab.</translation>
    </message>
    <message>
        <source>{reason}. {note}</source>
        <translation>{reason}. {note}</translation>
    </message>
    <message numerus="yes">
        <source>{site}, the highest of %n reading(s)</source>
        <translation>
            <numerusform>{site}, la más alta de %n medición</numerusform>
            <numerusform>{site}, la más alta de %n mediciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} or {other}</source>
        <translation>{some} o {other}</translation>
    </message>
    <message>
        <source>{strength} {unit}</source>
        <translation>{strength} {unit}</translation>
    </message>
    <message>
        <source>{strength} {unit} in 1 {each}</source>
        <translation>{strength} {unit} en 1 {each}</translation>
    </message>
    <message numerus="yes">
        <source>{temperature}, %n more</source>
        <translation>
            <numerusform>{temperature}, %n más</numerusform>
            <numerusform>{temperature}, %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <translation>{time}, {day}</translation>
    </message>
    <message>
        <source>{value} {unit}</source>
        <translation>{value} {unit}</translation>
    </message>
    <message>
        <source>{visit}, {day}</source>
        <translation>{visit}, {day}</translation>
    </message>
    <message>
        <source>{weight} kg</source>
        <translation>{weight} kg</translation>
    </message>
    <message>
        <source>{weight} kg ({day})</source>
        <translation>{weight} kg ({day})</translation>
    </message>
    <message>
        <source>{weight} kg, {height} cm ({day})</source>
        <translation>{weight} kg, {height} cm ({day})</translation>
    </message>
    <message>
        <source>° converted from the unit of the report.</source>
        <translation>° convertido desde la unidad del informe.</translation>
    </message>
    <message>
        <source>– skipped, V vomited, ? not known</source>
        <translation>– omitida, V vomitada, ? no se sabe</translation>
    </message>
    <message>
        <source>“lab”: measured by a laboratory. Entered by the family: check with the clinic.</source>
        <translation>“lab.”: de un laboratorio. Anotado por la familia: confirmar</translation>
    </message>
    <message>
        <source>“lab”: measured by a laboratory. Everything else was noted by the family.</source>
        <translation>“lab.”: medido por un laboratorio. Todo lo demás lo anotó la familia.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written here. Choose another folder or another name.</source>
        <translation>“{file}” no se puede escribir aquí. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {why}.</source>
        <translation>“{file}” no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>“{file}” is a folder. Choose the name of a file.</source>
        <translation>“{file}” es una carpeta. Elija el nombre de un archivo.</translation>
    </message>
    <message>
        <source>“{file}” is the name of a record. Choose a name that ends in .pdf.</source>
        <translation>“{file}” es el nombre de un registro. Elija un nombre que termine en .pdf.</translation>
    </message>
    <message>
        <source>† preliminary result.</source>
        <translation>† resultado preliminar.</translation>
    </message>
    <message>
        <source>‡ corrected by the laboratory.</source>
        <translation>‡ corregido por el laboratorio.</translation>
    </message>
</context>
<context>
    <name>patient</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>ALL</source>
        <translation>LLA</translation>
    </message>
    <message>
        <source>B-ALL</source>
        <translation>LLA-B</translation>
    </message>
    <message>
        <source>Saved {day}, {time}</source>
        <translation>Guardado el {day}, {time}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>T-ALL</source>
        <translation>LLA-T</translation>
    </message>
    <message>
        <source>mixed phenotype</source>
        <translation>fenotipo mixto</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>menos de 1 año</translation>
    </message>
</context>
<context>
    <name>patients</name>
    <message>
        <source>Nobody in this record is called “{name}”. It holds: {names}.</source>
        <translation>Nadie en este registro se llama “{name}”. Contiene: {names}.</translation>
    </message>
    <message>
        <source>Several people in this record have this name. Use one of: {ids}.</source>
        <translation>Varias personas de este registro tienen este nombre. Use uno de estos: {ids}.</translation>
    </message>
    <message>
        <source>There is no patient in this record yet.</source>
        <translation>Todavía no hay ningún paciente en este registro.</translation>
    </message>
    <message>
        <source>This record holds several people. Say whom you mean: {names}.</source>
        <translation>Este registro contiene a varias personas. Indique a quién se refiere: {names}.</translation>
    </message>
</context>
<context>
    <name>phases</name>
    <message numerus="yes">
        <source>%n day(s) since diagnosis</source>
        <translation>
            <numerusform>%n día desde el diagnóstico</numerusform>
            <numerusform>%n días desde el diagnóstico</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) since the end of treatment</source>
        <translation>
            <numerusform>%n día desde el final del tratamiento</numerusform>
            <numerusform>%n días desde el final del tratamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the planned end</source>
        <translation>
            <numerusform>Falta %n día para el final previsto</numerusform>
            <numerusform>Faltan %n días para el final previsto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>CAR T-cell therapy</source>
        <translation>Terapia de células T con CAR</translation>
    </message>
    <message>
        <source>CT</source>
        <translation>CT</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidación</translation>
    </message>
    <message>
        <source>DI</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>Day {now}</source>
        <translation>Día {now}</translation>
    </message>
    <message>
        <source>Day {now} of about {length}</source>
        <translation>Día {now} de unos {length}</translation>
    </message>
    <message>
        <source>Day {now} of {length}</source>
        <translation>Día {now} de {length}</translation>
    </message>
    <message>
        <source>Delayed intensification</source>
        <translation>Intensificación tardía</translation>
    </message>
    <message>
        <source>F</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>IM</source>
        <translation>MI</translation>
    </message>
    <message>
        <source>Im</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Immunotherapy</source>
        <translation>Inmunoterapia</translation>
    </message>
    <message>
        <source>Induction</source>
        <translation>Inducción</translation>
    </message>
    <message>
        <source>Interim maintenance</source>
        <translation>Mantenimiento intermedio</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Month {now}</source>
        <translation>Mes {now}</translation>
    </message>
    <message>
        <source>Month {now} of about {length}</source>
        <translation>Mes {now} de unos {length}</translation>
    </message>
    <message>
        <source>Month {now} of {length}</source>
        <translation>Mes {now} de {length}</translation>
    </message>
    <message>
        <source>No such phase is waiting in the plan. Add it first.</source>
        <translation>Ninguna fase así espera en el plan. Añádala antes.</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Other phase</source>
        <translation>Otra fase</translation>
    </message>
    <message>
        <source>Ra</source>
        <translation>Ra</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radiación</translation>
    </message>
    <message>
        <source>Re</source>
        <translation>Re</translation>
    </message>
    <message>
        <source>Relapse treatment</source>
        <translation>Tratamiento de la recaída</translation>
    </message>
    <message>
        <source>Stem cell transplant</source>
        <translation>Trasplante de células madre</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>The planned end is today</source>
        <translation>El final previsto es hoy</translation>
    </message>
    <message numerus="yes">
        <source>The planned end was %n day(s) ago</source>
        <translation>
            <numerusform>El final previsto fue hace %n día</numerusform>
            <numerusform>El final previsto fue hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>about {day}, by the rule of your plan</source>
        <translation>hacia el {day}, según la regla de su plan</translation>
    </message>
    <message>
        <source>about {day}, drawn with guessed lengths</source>
        <translation>hacia el {day}, con duraciones supuestas</translation>
    </message>
    <message>
        <source>about {day}, from the dates of your plan</source>
        <translation>hacia el {day}, según las fechas de su plan</translation>
    </message>
    <message>
        <source>about {day}, the date your team gave</source>
        <translation>hacia el {day}, la fecha que dio su equipo</translation>
    </message>
    <message>
        <source>about {day}: {note}</source>
        <translation>hacia el {day}: {note}</translation>
    </message>
    <message>
        <source>about {day}: {note} ({source})</source>
        <translation>hacia el {day}: {note} ({source})</translation>
    </message>
    <message>
        <source>about {time} since diagnosis</source>
        <translation>más o menos {time} desde el diagnóstico</translation>
    </message>
    <message>
        <source>about {time} since the end of treatment</source>
        <translation>unos {time} desde el final del tratamiento</translation>
    </message>
    <message>
        <source>cycle {cycle}, day {day} of {length}</source>
        <translation>ciclo {cycle}, día {day} de {length}</translation>
    </message>
    <message>
        <source>less than a month since diagnosis</source>
        <translation>menos de un mes desde el diagnóstico</translation>
    </message>
    <message>
        <source>less than a month since the end of treatment</source>
        <translation>menos de un mes desde el final del tratamiento</translation>
    </message>
    <message>
        <source>less than a year since diagnosis</source>
        <translation>menos de un año desde el diagnóstico</translation>
    </message>
    <message>
        <source>less than a year since the end of treatment</source>
        <translation>menos de un año desde el final del tratamiento</translation>
    </message>
    <message>
        <source>{phase} began on {start}. Choose that day or a later one.</source>
        <translation>{phase} empezó el {start}. Elija ese día o uno posterior.</translation>
    </message>
    <message>
        <source>{phase} has not begun. Enter its first day first.</source>
        <translation>{phase} no ha empezado. Anote antes su primer día.</translation>
    </message>
    <message>
        <source>{phase} was still going on on {day}. Choose a later day.</source>
        <translation>{phase} seguía en curso el {day}. Elija un día posterior.</translation>
    </message>
    <message>
        <source>{time} since diagnosis</source>
        <translation>{time} desde el diagnóstico</translation>
    </message>
    <message>
        <source>{time} since the end of treatment</source>
        <translation>{time} desde el final del tratamiento</translation>
    </message>
    <message>
        <source>{years} and {months}</source>
        <translation>{years} y {months}</translation>
    </message>
</context>
<context>
    <name>phone</name>
    <message>
        <source>About: planned end of treatment</source>
        <translation>Aproximado: fin previsto del tratamiento</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Begins: {phase}</source>
        <translation>Empieza: {phase}</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Calendar saved as “{file}”, %n item(s)</source>
        <translation>
            <numerusform>Calendario guardado como “{file}”, %n elemento</numerusform>
            <numerusform>Calendario guardado como “{file}”, %n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Canceled: {title}</source>
        <translation>Cancelado: {title}</translation>
    </message>
    <message>
        <source>End of treatment</source>
        <translation>Fin del tratamiento</translation>
    </message>
    <message>
        <source>Planned end of treatment</source>
        <translation>Fin previsto del tratamiento</translation>
    </message>
    <message>
        <source>Planned to begin: {phase}</source>
        <translation>Inicio previsto: {phase}</translation>
    </message>
    <message>
        <source>Questions: {text}</source>
        <translation>Preguntas: {text}</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Recordatorio</translation>
    </message>
    <message>
        <source>Save calendar file</source>
        <translation>Guardar archivo de calendario</translation>
    </message>
    <message>
        <source>To prepare: {text}</source>
        <translation>Para preparar: {text}</translation>
    </message>
    <message>
        <source>Treatment of {name}</source>
        <translation>Tratamiento de {name}</translation>
    </message>
    <message>
        <source>With: {text}</source>
        <translation>Con: {text}</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendario</translation>
    </message>
    <message>
        <source>{name} ({short}): {amount}</source>
        <translation>{name} ({short}): {amount}</translation>
    </message>
    <message>
        <source>{name}: {amount}</source>
        <translation>{name}: {amount}</translation>
    </message>
    <message>
        <source>{phase}: cycle {number} begins</source>
        <translation>{phase}: empieza el ciclo {number}</translation>
    </message>
</context>
<context>
    <name>photos</name>
    <message>
        <source>There is no picture to be pasted.</source>
        <translation>No hay ninguna foto que pegar.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>“{name}” no se puede leer.</translation>
    </message>
    <message>
        <source>“{name}” has too many pixels to be used.</source>
        <translation>“{name}” tiene demasiados píxeles para usarla.</translation>
    </message>
    <message>
        <source>“{name}” is no picture that can be read. JPEG and PNG always can.</source>
        <translation>“{name}” no es una foto que se pueda leer. JPEG y PNG siempre sirven.</translation>
    </message>
    <message>
        <source>“{name}” is too large. Up to 40 MB can be used.</source>
        <translation>“{name}” es demasiado grande. Se pueden usar hasta 40 MB.</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Picture saved as “{file}”</source>
        <translation>Imagen guardada como “{file}”</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>“{file}” cannot be written. Choose another folder, and png, svg or pdf.</source>
        <translation>No se puede escribir “{file}”. Elija otra carpeta, y png, svg o pdf.</translation>
    </message>
</context>
<context>
    <name>plan_draft</name>
    <message numerus="yes">
        <source>%n day(s) between {first} and {second}.</source>
        <translation>
            <numerusform>%n día entre {first} y {second}.</numerusform>
            <numerusform>%n días entre {first} y {second}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s) of the plan before never began and go out of it.</source>
        <translation>
            <numerusform>%n fase del plan anterior no llegó a empezar y se quita.</numerusform>
            <numerusform>%n fases del plan anterior no llegaron a empezar y se quitan.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cycle has at least 1 day.</source>
        <translation>Un ciclo tiene al menos 1 día.</translation>
    </message>
    <message>
        <source>A cycle of {length} days has 1 to {length} days with treatment.</source>
        <translation>Un ciclo de {length} días tiene de 1 a {length} días con tratamiento.</translation>
    </message>
    <message>
        <source>A phase lasts at least one day.</source>
        <translation>Una fase dura al menos un día.</translation>
    </message>
    <message>
        <source>Give 1 to {most} cycles.</source>
        <translation>Escriba de 1 a {most} ciclos.</translation>
    </message>
    <message>
        <source>Give a length greater than zero.</source>
        <translation>Escriba una duración mayor que cero.</translation>
    </message>
    <message>
        <source>Give the length of a cycle first.</source>
        <translation>Escriba antes la duración de un ciclo.</translation>
    </message>
    <message>
        <source>Out of order: {second} begins before {first}, which stands before it.</source>
        <translation>Fuera de orden: {second} empieza antes que {first}, que está delante.</translation>
    </message>
    <message numerus="yes">
        <source>The phases are over %n day(s) before the end of treatment.</source>
        <translation>
            <numerusform>Las fases terminan %n día antes del final del tratamiento.</numerusform>
            <numerusform>Las fases terminan %n días antes del final del tratamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The phases go on for %n day(s) after the end of treatment.</source>
        <translation>
            <numerusform>Las fases siguen %n día después del final del tratamiento.</numerusform>
            <numerusform>Las fases siguen %n días después del final del tratamiento.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan would reach past the year {year}. Check its dates and lengths.</source>
        <translation>El plan pasaría del año {year}. Revise sus fechas y duraciones.</translation>
    </message>
    <message>
        <source>The rule for the end of treatment counts from a day that is not known yet.</source>
        <translation>La regla para el final del tratamiento cuenta desde un día que todavía no se sabe.</translation>
    </message>
    <message>
        <source>Treatment ended on {day}.</source>
        <translation>El tratamiento terminó el {day}.</translation>
    </message>
    <message>
        <source>cycle {number}, day 1</source>
        <translation>ciclo {number}, día 1</translation>
    </message>
    <message>
        <source>day 1</source>
        <translation>día 1</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>days off begin</source>
        <translation>empiezan los días sin tratamiento</translation>
    </message>
    <message>
        <source>days {first} to {last}</source>
        <translation>días {first} a {last}</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>{days} days are more than 10 years. Check the number.</source>
        <translation>{days} días son más de 10 años. Revise el número.</translation>
    </message>
    <message>
        <source>{end} is before the first day, {first}.</source>
        <translation>El {end} es anterior al primer día, el {first}.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} overlap by %n day(s).</source>
        <translation>
            <numerusform>{first} y {second} coinciden %n día.</numerusform>
            <numerusform>{first} y {second} coinciden %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} is after the end your team gave, {end}.</source>
        <translation>El {first} es posterior al final que dio su equipo, el {end}.</translation>
    </message>
    <message>
        <source>{phase} has begun and keeps its place.</source>
        <translation>{phase} ya empezó y conserva su lugar.</translation>
    </message>
    <message>
        <source>{phase} has begun. Change its first day where it is noted.</source>
        <translation>{phase} ya empezó. Cambie su primer día donde está anotado.</translation>
    </message>
    <message>
        <source>{phase} has begun. Give its length in days.</source>
        <translation>{phase} ya empezó. Escriba su duración en días.</translation>
    </message>
    <message>
        <source>{phase} has begun. It stays, so that what happened is kept.</source>
        <translation>{phase} ya empezó. Se queda, para conservar lo que ocurrió.</translation>
    </message>
    <message>
        <source>{phase} has no length yet, so what comes after it has no dates.</source>
        <translation>{phase} todavía no tiene duración, así que lo que viene después no tiene fechas.</translation>
    </message>
    <message>
        <source>{phase} is over, so its length is what it was. Change its dates instead.</source>
        <translation>{phase} ya terminó, así que su duración es la que fue. Cambie sus fechas.</translation>
    </message>
    <message>
        <source>{phase} runs beside the others. It has no first day yet.</source>
        <translation>{phase} va junto a las demás. Todavía no tiene primer día.</translation>
    </message>
    <message>
        <source>{phase} was passed over.</source>
        <translation>{phase} se pasó por alto.</translation>
    </message>
</context>
<context>
    <name>plan_editor</name>
    <message numerus="yes">
        <source>%n cycle(s) of {days} days</source>
        <translation>
            <numerusform>%n ciclo de {days} días</numerusform>
            <numerusform>%n ciclos de {days} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s) of {on} days on, {off} off</source>
        <translation>
            <numerusform>%n ciclo de {on} días con tratamiento y {off} sin él</numerusform>
            <numerusform>%n ciclos de {on} días con tratamiento y {off} sin él</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>As the documents say</source>
        <translation>Como dicen los documentos</translation>
    </message>
    <message>
        <source>Copy of {plan}</source>
        <translation>Copia de {plan}</translation>
    </message>
    <message>
        <source>Example: some figures were not read in any source. Edit it to the plan of your team.</source>
        <translation>Ejemplo: algunas cifras no se leyeron en ninguna fuente. Corríjalo según el plan de su equipo.</translation>
    </message>
    <message>
        <source>Examples, edit to the plan of your team</source>
        <translation>Ejemplos, para corregir según el plan de su equipo</translation>
    </message>
    <message>
        <source>No source named; written {day}</source>
        <translation>Sin fuente; escrito el {day}</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Nuestro plan</translation>
    </message>
    <message>
        <source>Plan saved</source>
        <translation>Plan guardado</translation>
    </message>
    <message>
        <source>Plan saved: {name}</source>
        <translation>Plan guardado: {name}</translation>
    </message>
    <message>
        <source>Plan templates (*.toml)</source>
        <translation>Plantillas de planes (*.toml)</translation>
    </message>
    <message>
        <source>Published, read in the source</source>
        <translation>Publicados, leídos en la fuente</translation>
    </message>
    <message>
        <source>Read in a secondary source</source>
        <translation>Leídos en una fuente secundaria</translation>
    </message>
    <message>
        <source>Some figures were read in a secondary source only. Check every date.</source>
        <translation>Algunas cifras solo se leyeron en una fuente secundaria. Compruebe cada fecha.</translation>
    </message>
    <message>
        <source>Source: {source}; read {day}</source>
        <translation>Fuente: {source}; leído el {day}</translation>
    </message>
    <message>
        <source>Template saved as “{file}”</source>
        <translation>Plantilla guardada como “{file}”</translation>
    </message>
    <message>
        <source>The figures were read in the source itself.</source>
        <translation>Las cifras se leyeron en la propia fuente.</translation>
    </message>
    <message>
        <source>Written by a family from the plan of its team. Every length has to be checked.</source>
        <translation>Escrito por una familia a partir del plan de su equipo. Hay que comprobar cada duración.</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propios</translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>alrededor de %n día</numerusform>
            <numerusform>alrededor de %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n month(s)</source>
        <translation>
            <numerusform>alrededor de %n mes</numerusform>
            <numerusform>alrededor de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as the rest takes</source>
        <translation>lo que dure el resto</translation>
    </message>
    <message>
        <source>beside the others</source>
        <translation>junto a las demás</translation>
    </message>
    <message>
        <source>cycles of {days} days</source>
        <translation>ciclos de {days} días</translation>
    </message>
    <message>
        <source>cycles of {on} days on, {off} off</source>
        <translation>ciclos de {on} días con tratamiento y {off} sin él</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>length not known</source>
        <translation>duración desconocida</translation>
    </message>
    <message>
        <source>no dates yet</source>
        <translation>todavía sin fechas</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>pasada por alto</translation>
    </message>
    <message>
        <source>until the end of treatment</source>
        <translation>hasta el final del tratamiento</translation>
    </message>
    <message>
        <source>{low} to {high} days</source>
        <translation>de {low} a {high} días</translation>
    </message>
    <message>
        <source>{phase}: {length}</source>
        <translation>{phase}: {length}</translation>
    </message>
    <message>
        <source>{phase}: {length} (only for some; can be added)</source>
        <translation>{phase}: {length} (solo para algunos; se puede añadir)</translation>
    </message>
    <message>
        <source>{rule}, {whom}</source>
        <translation>{rule}, {whom}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{weeks} and {days}</source>
        <translation>{weeks} y {days}</translation>
    </message>
    <message>
        <source>“{file}” cannot be written. Choose another folder.</source>
        <translation>No se puede escribir “{file}”. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ranges</name>
    <message>
        <source>Healthy people, not people on treatment: {range} {unit} ({source})</source>
        <translation>Personas sanas, no personas en tratamiento: {range} {unit} ({source})</translation>
    </message>
    <message>
        <source>Healthy people, not people on treatment: {range} {unit} ({source}, read in a copy)</source>
        <translation>Personas sanas, no personas en tratamiento: {range} {unit} ({source}, leído en una copia)</translation>
    </message>
    <message>
        <source>Range on the report: {range} {unit}</source>
        <translation>Valores en el informe: {range} {unit}</translation>
    </message>
    <message>
        <source>Your team’s range since {since}: {range} {unit}</source>
        <translation>Valores de su equipo desde {since}: {range} {unit}</translation>
    </message>
    <message>
        <source>Your team’s range: {range} {unit}</source>
        <translation>Valores de su equipo: {range} {unit}</translation>
    </message>
    <message>
        <source>{high} or less</source>
        <translation>{high} o menos</translation>
    </message>
    <message>
        <source>{low} or more</source>
        <translation>{low} o más</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then try again.</source>
        <translation>El disco está lleno. No se cambió nada. Haga sitio y pruebe otra vez.</translation>
    </message>
    <message>
        <source>There is no record “{file}”. Check the name and the folder.</source>
        <translation>No hay un registro “{file}”. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>This password does not open “{file}”. Check capital letters and try again.</source>
        <translation>Esta contraseña no abre “{file}”. Revise las mayúsculas y pruebe otra vez.</translation>
    </message>
    <message>
        <source>“{file}” cannot be opened: {why}.</source>
        <translation>“{file}” no se puede abrir: {why}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written here. Copy it to a folder of your own first.</source>
        <translation>“{file}” no se puede escribir aquí. Cópielo antes a una carpeta suya.</translation>
    </message>
    <message>
        <source>“{file}” exists already and is left as it is. Choose another name.</source>
        <translation>“{file}” ya existe y se deja como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“{file}” holds no password that can be read. Save it as plain UTF-8 text.</source>
        <translation>“{file}” no contiene una contraseña legible. Guárdala como texto simple UTF-8.</translation>
    </message>
    <message>
        <source>“{file}” is damaged. Nothing was changed. Open the latest copy of it instead.</source>
        <translation>“{file}” está dañado. No se cambió nada. Abra en su lugar la copia más reciente.</translation>
    </message>
    <message>
        <source>“{file}” is locked with a password, or it is not an alltracker record.</source>
        <translation>“{file}” está protegido con contraseña o no es un registro de alltracker.</translation>
    </message>
    <message>
        <source>“{file}” is not an alltracker record. It is left as it is. Choose another file.</source>
        <translation>“{file}” no es un registro de alltracker. Se deja como está. Elija otro archivo.</translation>
    </message>
    <message>
        <source>“{file}” is of an older alltracker. Open it once in the window, then try again.</source>
        <translation>“{file}” es de un alltracker más antiguo. Ábralo una vez en la ventana y pruebe otra vez.</translation>
    </message>
    <message>
        <source>“{file}” is open in another window. Close it there, or go on there.</source>
        <translation>“{file}” está abierto en otra ventana. Ciérralo allí o sigue allí.</translation>
    </message>
    <message>
        <source>“{file}” was written by a newer alltracker. Install the newer version to open it.</source>
        <translation>“{file}” es de un alltracker más nuevo. Instale la versión más nueva para abrirlo.</translation>
    </message>
</context>
<context>
    <name>recurrence</name>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n día no</numerusform>
            <numerusform>%n días no</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) on</source>
        <translation>
            <numerusform>%n día sí</numerusform>
            <numerusform>%n días sí</numerusform>
        </translation>
    </message>
    <message>
        <source>1st</source>
        <translation>primer</translation>
    </message>
    <message>
        <source>2nd</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>3rd</source>
        <translation>tercer</translation>
    </message>
    <message>
        <source>4th</source>
        <translation>cuarto</translation>
    </message>
    <message>
        <source>5th</source>
        <translation>quinto</translation>
    </message>
    <message>
        <source>Choose which weekday of the month.</source>
        <translation>Elija qué día de la semana del mes.</translation>
    </message>
    <message numerus="yes">
        <source>Every %n day(s)</source>
        <translation>
            <numerusform>Cada %n día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s)</source>
        <translation>
            <numerusform>Cada %n mes</numerusform>
            <numerusform>Cada %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on day {day}</source>
        <translation>
            <numerusform>Cada %n mes el día {day}</numerusform>
            <numerusform>Cada %n meses el día {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n month(s) on the {nth} {weekday}</source>
        <translation>
            <numerusform>Cada %n mes el {nth} {weekday}</numerusform>
            <numerusform>Cada %n meses el {nth} {weekday}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s)</source>
        <translation>
            <numerusform>Cada %n semana</numerusform>
            <numerusform>Cada %n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n week(s) on {weekdays}</source>
        <translation>
            <numerusform>Cada %n semana en {weekdays}</numerusform>
            <numerusform>Cada %n semanas en {weekdays}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s)</source>
        <translation>
            <numerusform>Cada %n año</numerusform>
            <numerusform>Cada %n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n year(s) on {day} {month}</source>
        <translation>
            <numerusform>Cada %n año el {day} de {month}</numerusform>
            <numerusform>Cada %n años el {day} de {month}</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Every week on {weekdays}</source>
        <translation>Cada semana en {weekdays}</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Every year on {day} {month}</source>
        <translation>Cada año el {day} de {month}</translation>
    </message>
    <message>
        <source>Give a last day or a number of visits, not both.</source>
        <translation>Indique un último día o un número de visitas, no ambos.</translation>
    </message>
    <message>
        <source>On day {day} of each month</source>
        <translation>El día {day} de cada mes</translation>
    </message>
    <message>
        <source>On the {nth} {weekday} of each month</source>
        <translation>El {nth} {weekday} de cada mes</translation>
    </message>
    <message>
        <source>The last day is before the first visit on {day}.</source>
        <translation>El último día es anterior a la primera visita del {day}.</translation>
    </message>
    <message>
        <source>The repeat “{rule}” is not understood. Choose how the visit repeats.</source>
        <translation>La repetición “{rule}” no se entiende. Elija cómo se repite la visita.</translation>
    </message>
    <message>
        <source>There is no such day. Choose a day from 1 to {most}.</source>
        <translation>Ese día no existe. Elija un día de 1 a {most}.</translation>
    </message>
    <message>
        <source>With this repeat there is never a visit. Choose other days.</source>
        <translation>Con esta repetición nunca hay una visita. Elija otros días.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to {most}.</source>
        <translation>Escriba un número entero de 1 a {most}.</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>{on}, {off}</source>
        <translation>{on}, {off}</translation>
    </message>
    <message>
        <source>{rhythm} (months without it are left out)</source>
        <translation>{rhythm} (los meses que no lo tienen se omiten)</translation>
    </message>
    <message>
        <source>{rhythm} (only leap years have it)</source>
        <translation>{rhythm} (solo los años bisiestos lo tienen)</translation>
    </message>
    <message numerus="yes">
        <source>{rhythm}, %n cycle(s)</source>
        <translation>
            <numerusform>{rhythm}, %n ciclo</numerusform>
            <numerusform>{rhythm}, %n ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{rhythm}, %n visit(s)</source>
        <translation>
            <numerusform>{rhythm}, %n visita</numerusform>
            <numerusform>{rhythm}, %n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>{rhythm}, until {day}</source>
        <translation>{rhythm}, hasta el {day}</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <source>{some}, {next}</source>
        <translation>{some}, {next}</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message numerus="yes">
        <source>%n day(s) after the end: {phase}</source>
        <translation>
            <numerusform>%n día después del final: {phase}</numerusform>
            <numerusform>%n días después del final: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the start: {phase}</source>
        <translation>
            <numerusform>%n día después del comienzo: {phase}</numerusform>
            <numerusform>%n días después del comienzo: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the end: {phase}</source>
        <translation>
            <numerusform>%n día antes del final: {phase}</numerusform>
            <numerusform>%n días antes del final: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the start: {phase}</source>
        <translation>
            <numerusform>%n día antes del comienzo: {phase}</numerusform>
            <numerusform>%n días antes del comienzo: {phase}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) without an outcome</source>
        <translation>
            <numerusform>%n cita pasada sin anotar si se hizo</numerusform>
            <numerusform>%n citas pasadas sin anotar si se hicieron</numerusform>
        </translation>
    </message>
    <message>
        <source>A paper to ask for after treatment</source>
        <translation>Un papel que pedir después del tratamiento</translation>
    </message>
    <message>
        <source>Are there new counts to log?</source>
        <translation>¿Hay recuentos nuevos que anotar?</translation>
    </message>
    <message>
        <source>Ask about remission and the MRD result</source>
        <translation>Preguntar por la remisión y el resultado de la EMR</translation>
    </message>
    <message>
        <source>Ask for a care plan in writing</source>
        <translation>Pida un plan de atención por escrito</translation>
    </message>
    <message>
        <source>Ask for the diagnosis in writing</source>
        <translation>Pida por escrito los datos del diagnóstico</translation>
    </message>
    <message>
        <source>Ask for the result: {test}</source>
        <translation>Preguntar por el resultado: {test}</translation>
    </message>
    <message>
        <source>Ask for the treatment in writing</source>
        <translation>Pida por escrito los datos del tratamiento</translation>
    </message>
    <message>
        <source>Ask your team for their fever rule</source>
        <translation>Pedir al equipo su regla de fiebre</translation>
    </message>
    <message>
        <source>Ask your team whether heart checks are meant for you</source>
        <translation>Pregunte a su equipo si le corresponden controles del corazón</translation>
    </message>
    <message>
        <source>Asked for by {who}.</source>
        <translation>La pidió {who}.</translation>
    </message>
    <message>
        <source>Counted from {day}</source>
        <translation>Contados desde el {day}</translation>
    </message>
    <message>
        <source>Cycle {number} begins: {phase}</source>
        <translation>Comienza el ciclo {number}: {phase}</translation>
    </message>
    <message>
        <source>Cycles are counted on from the last one that began.</source>
        <translation>Los ciclos se cuentan a partir del último que comenzó.</translation>
    </message>
    <message>
        <source>Day {day}. Note its end, or move the date.</source>
        <translation>Día {day}. Anote su final o cambie la fecha.</translation>
    </message>
    <message>
        <source>Did this visit take place: {title}?</source>
        <translation>¿Se hizo esta cita: {title}?</translation>
    </message>
    <message>
        <source>End of treatment: {day}</source>
        <translation>Final del tratamiento: {day}</translation>
    </message>
    <message>
        <source>Five years since remission</source>
        <translation>Cinco años desde la remisión</translation>
    </message>
    <message>
        <source>Five years since the end of treatment</source>
        <translation>Cinco años desde el final del tratamiento</translation>
    </message>
    <message>
        <source>For {title}, {when}</source>
        <translation>Para {title}, {when}</translation>
    </message>
    <message>
        <source>From {first} to {latest}. Mark each as done or missed.</source>
        <translation>Del {first} al {latest}. Marque en cada una si se hizo o no.</translation>
    </message>
    <message>
        <source>Has this phase begun: {phase}?</source>
        <translation>¿Ha comenzado esta fase: {phase}?</translation>
    </message>
    <message>
        <source>Has this phase ended: {phase}?</source>
        <translation>¿Terminó esta fase: {phase}?</translation>
    </message>
    <message>
        <source>Hospitals give different rules. None is entered here yet.</source>
        <translation>Cada hospital da una regla distinta. Aquí todavía no hay ninguna anotada.</translation>
    </message>
    <message>
        <source>How long this test takes is not documented here.</source>
        <translation>Aquí no está documentado cuánto tarda esta prueba.</translation>
    </message>
    <message>
        <source>Last visit or end of treatment: {day}</source>
        <translation>Última cita o final del tratamiento: {day}</translation>
    </message>
    <message>
        <source>No counts are logged yet.</source>
        <translation>Todavía no hay recuentos anotados.</translation>
    </message>
    <message>
        <source>No counts since {day}</source>
        <translation>Sin recuentos desde el {day}</translation>
    </message>
    <message>
        <source>No fever rule is entered</source>
        <translation>No hay una regla de fiebre anotada</translation>
    </message>
    <message>
        <source>No follow-up visit is planned</source>
        <translation>No hay ninguna cita de seguimiento prevista</translation>
    </message>
    <message>
        <source>Nothing is left, as far as the record knows</source>
        <translation>No queda nada, según el registro</translation>
    </message>
    <message>
        <source>On the first day: {phase}</source>
        <translation>El primer día: {phase}</translation>
    </message>
    <message>
        <source>On the last day: {phase}</source>
        <translation>El último día: {phase}</translation>
    </message>
    <message>
        <source>Order {medicine}</source>
        <translation>Pedir {medicine}</translation>
    </message>
    <message>
        <source>Prepare: {preparation}</source>
        <translation>Preparar: {preparation}</translation>
    </message>
    <message>
        <source>Print a new medicine calendar</source>
        <translation>Imprimir un nuevo calendario de medicamentos</translation>
    </message>
    <message>
        <source>Result awaited: {test}</source>
        <translation>Resultado pendiente: {test}</translation>
    </message>
    <message>
        <source>The box may be used until {day}</source>
        <translation>La caja puede usarse hasta el {day}</translation>
    </message>
    <message>
        <source>The date comes from your list of tests.</source>
        <translation>La fecha viene de su lista de pruebas.</translation>
    </message>
    <message>
        <source>The date comes from your plan.</source>
        <translation>La fecha sale de su plan.</translation>
    </message>
    <message>
        <source>The date comes from your plan; at first it was {day}.</source>
        <translation>La fecha viene de su plan; al principio era el {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The last counts here are from {day}. You set %n day(s).</source>
        <translation>
            <numerusform>Los últimos recuentos aquí son del {day}. Elegiste %n día.</numerusform>
            <numerusform>Los últimos recuentos aquí son del {day}. Elegiste %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>The phase it hung on is gone. Choose a day.</source>
        <translation>La fase de la que dependía ya no está. Elija un día.</translation>
    </message>
    <message>
        <source>The planned end of treatment</source>
        <translation>El final previsto del tratamiento</translation>
    </message>
    <message>
        <source>The planned start: {phase}</source>
        <translation>El comienzo previsto: {phase}</translation>
    </message>
    <message>
        <source>The sheet of {printed} ends on {day}.</source>
        <translation>La hoja del {printed} termina el {day}.</translation>
    </message>
    <message>
        <source>The window comes from your visit plan.</source>
        <translation>El intervalo viene de su plan de visitas.</translation>
    </message>
    <message>
        <source>Treatment is planned to end on {day}</source>
        <translation>El final del tratamiento está previsto el {day}</translation>
    </message>
    <message>
        <source>Your own reminder</source>
        <translation>Recordatorio propio</translation>
    </message>
    <message>
        <source>Your visit plan, counted from {day}</source>
        <translation>Su plan de visitas, contado desde {day}</translation>
    </message>
    <message>
        <source>between {first} and {last}</source>
        <translation>entre el {first} y el {last}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>the calendar printed on {day}</source>
        <translation>el calendario impreso el {day}</translation>
    </message>
    <message>
        <source>the schedule of the medicine</source>
        <translation>el horario del medicamento</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>hasta hoy</translation>
    </message>
    <message>
        <source>what is left at home</source>
        <translation>lo que queda en casa</translation>
    </message>
    <message>
        <source>{amount} left: enough until {day}</source>
        <translation>Quedan {amount}: alcanza hasta el {day}</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{medicine} expires</source>
        <translation>{medicine} caduca</translation>
    </message>
    <message>
        <source>{medicine}: the dose changes on {day}. The sheet of {printed} is out of date.</source>
        <translation>{medicine}: la dosis cambia el {day}. La hoja del {printed} ya no está al día.</translation>
    </message>
    <message>
        <source>{medicine}: {amount}</source>
        <translation>{medicine}: {amount}</translation>
    </message>
    <message>
        <source>{phase}, begun on {day}</source>
        <translation>{phase}, empezada el {day}</translation>
    </message>
    <message>
        <source>{phase}: planned to begin on {day}</source>
        <translation>{phase}: previsto que comience el {day}</translation>
    </message>
    <message>
        <source>{phase}: planned to end on {day}</source>
        <translation>{phase}: final previsto el {day}</translation>
    </message>
    <message>
        <source>{rhythm}. {what}</source>
        <translation>{rhythm}. {what}</translation>
    </message>
    <message>
        <source>{statement} Source: {source}</source>
        <translation>{statement} Fuente: {source}</translation>
    </message>
    <message>
        <source>{statement} Source: {source}, written about adults</source>
        <translation>{statement} Fuente: {source}, escrito sobre adultos</translation>
    </message>
    <message>
        <source>{statement} Source: {source}, written about children</source>
        <translation>{statement} Fuente: {source}, escrito sobre niños</translation>
    </message>
    <message>
        <source>{test} is due</source>
        <translation>Toca: {test}</translation>
    </message>
    <message>
        <source>{test}, asked for on {day}</source>
        <translation>{test}, pedida el {day}</translation>
    </message>
    <message>
        <source>{test}, last on {day}</source>
        <translation>{test}, la última vez: {day}</translation>
    </message>
    <message>
        <source>{test}, on the date your team gave</source>
        <translation>{test}, en la fecha que dio su equipo</translation>
    </message>
    <message>
        <source>{title}</source>
        <translation>{title}</translation>
    </message>
    <message>
        <source>{title} on {day}</source>
        <translation>{title}, el {day}</translation>
    </message>
    <message>
        <source>{title}: {preparation}</source>
        <translation>{title}: {preparation}</translation>
    </message>
    <message>
        <source>{when}</source>
        <translation>{when}</translation>
    </message>
    <message>
        <source>{when}, {place}</source>
        <translation>{when}, {place}</translation>
    </message>
    <message>
        <source>{why}. {note}</source>
        <translation>{why}. {note}</translation>
    </message>
    <message>
        <source>{words} Source: {source}</source>
        <translation>{words} Fuente: {source}</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>A course has 1 to {most} fractions. Check the number.</source>
        <translation>Una radioterapia tiene de 1 a {most} fracciones. Revise el número.</translation>
    </message>
    <message>
        <source>A cycle cannot have {days} days. Check the number.</source>
        <translation>Un ciclo no puede tener {days} días. Revise el número.</translation>
    </message>
    <message>
        <source>A cycle has at least one day.</source>
        <translation>Un ciclo tiene al menos un día.</translation>
    </message>
    <message>
        <source>A dose is more than zero. Leave it empty if unknown.</source>
        <translation>Una dosis es mayor que cero. Déjela vacía si no la sabe.</translation>
    </message>
    <message>
        <source>A limit cannot be below zero.</source>
        <translation>Un límite no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>A single visit of a series cannot repeat by itself.</source>
        <translation>Una sola visita de una serie no puede repetirse por sí misma.</translation>
    </message>
    <message>
        <source>A stage begins between 0 and {most} months.</source>
        <translation>Una etapa empieza entre 0 y {most} meses.</translation>
    </message>
    <message>
        <source>A stage ends after it begins. Write more than {months} months, or nothing.</source>
        <translation>Una etapa termina después de empezar. Escriba más de {months} meses, o nada.</translation>
    </message>
    <message>
        <source>A strength is more than 0. Check the number.</source>
        <translation>Una concentración es mayor que 0. Revise el número.</translation>
    </message>
    <message>
        <source>A visit lasts at least a minute and at most 60 days.</source>
        <translation>Una cita dura como mínimo un minuto y como máximo 60 días.</translation>
    </message>
    <message>
        <source>An amount is more than 0. Check the number.</source>
        <translation>Una cantidad es mayor que 0. Revise el número.</translation>
    </message>
    <message>
        <source>An amount is more than zero. Leave it empty if unknown.</source>
        <translation>Una cantidad es mayor que cero. Déjela vacía si no la sabe.</translation>
    </message>
    <message>
        <source>At most {most} days before or after.</source>
        <translation>Como máximo {most} días antes o después.</translation>
    </message>
    <message>
        <source>Choose a day or a phase.</source>
        <translation>Elija un día o una fase.</translation>
    </message>
    <message>
        <source>Count in days and half days, such as 2 or 0.5.</source>
        <translation>Cuente en días y medios días, como 2 o 0.5.</translation>
    </message>
    <message>
        <source>Cycles are counted from 1.</source>
        <translation>Los ciclos se cuentan desde 1.</translation>
    </message>
    <message>
        <source>Give a lower limit, an upper limit or both.</source>
        <translation>Indique un límite inferior, uno superior o ambos.</translation>
    </message>
    <message>
        <source>Going home at {end} is before coming in at {begin}.</source>
        <translation>La salida a las {end} es antes del ingreso a las {begin}.</translation>
    </message>
    <message>
        <source>It is not said which visit of the series this is.</source>
        <translation>No se indica qué visita de la serie es.</translation>
    </message>
    <message>
        <source>Mark single visits as done or missed, not the series.</source>
        <translation>Marque como hecha o perdida cada visita, no la serie.</translation>
    </message>
    <message>
        <source>Preparation can begin at most 60 days before the visit.</source>
        <translation>La preparación puede empezar como máximo 60 días antes de la visita.</translation>
    </message>
    <message>
        <source>Say how often, as a number or in words.</source>
        <translation>Diga cada cuánto, con un número o en palabras.</translation>
    </message>
    <message>
        <source>That is too much for one transfusion. Check the unit.</source>
        <translation>Es demasiado para una transfusión. Revise la unidad.</translation>
    </message>
    <message>
        <source>The answer on {end} is before the test on {begin}.</source>
        <translation>La respuesta del {end} es anterior a la prueba del {begin}.</translation>
    </message>
    <message>
        <source>The days with treatment are at least one and at most those of the cycle.</source>
        <translation>Los días con tratamiento son al menos uno y como mucho los del ciclo.</translation>
    </message>
    <message>
        <source>The diagnosis is before the birth on {birth}.</source>
        <translation>El diagnóstico es anterior al nacimiento, el {birth}.</translation>
    </message>
    <message>
        <source>The distance to universal time is written like +01:00.</source>
        <translation>La diferencia con la hora universal se escribe así: +01:00.</translation>
    </message>
    <message>
        <source>The end of treatment {ended} is before {since}.</source>
        <translation>El final del tratamiento, {ended}, es anterior a {since}.</translation>
    </message>
    <message>
        <source>The end {end} is before the start {begin}.</source>
        <translation>El final, {end}, es anterior al comienzo, {begin}.</translation>
    </message>
    <message>
        <source>The last day {end} is before the first one on {begin}.</source>
        <translation>El último día, {end}, es anterior al primero, el {begin}.</translation>
    </message>
    <message>
        <source>The longer time is shorter than {low}.</source>
        <translation>El tiempo más largo es más corto que {low}.</translation>
    </message>
    <message>
        <source>The new day is the old one. Choose another day.</source>
        <translation>El nuevo día es el anterior. Elija otro día.</translation>
    </message>
    <message>
        <source>The remission on {remission} is before {since}.</source>
        <translation>La remisión del {remission} es anterior a {since}.</translation>
    </message>
    <message>
        <source>The time zone “{zone}” is not known. Choose one.</source>
        <translation>La zona horaria “{zone}” no se conoce. Elija una.</translation>
    </message>
    <message>
        <source>The upper limit is below the lower one.</source>
        <translation>El límite superior es menor que el inferior.</translation>
    </message>
    <message>
        <source>The year {year} cannot be. Check the date.</source>
        <translation>El año {year} no puede ser. Revise la fecha.</translation>
    </message>
    <message>
        <source>There are only {most} days from {begin} until {end}.</source>
        <translation>Solo hay {most} días desde el {begin} hasta el {end}.</translation>
    </message>
    <message>
        <source>There cannot be {count} cycles. Check the number.</source>
        <translation>No puede haber {count} ciclos. Revise el número.</translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>Esto no puede ser menor que cero.</translation>
    </message>
    <message>
        <source>This cannot stay empty.</source>
        <translation>Esto no puede quedar vacío.</translation>
    </message>
    <message>
        <source>This is not a number. Write it like 1.5.</source>
        <translation>Esto no es un número. Escríbalo así: 1.5.</translation>
    </message>
    <message>
        <source>Tick that there was a reaction, or empty these words.</source>
        <translation>Marque que hubo una reacción o borre estas palabras.</translation>
    </message>
    <message>
        <source>What counts when it lasts lies below what counts at once. Check both.</source>
        <translation>Lo que cuenta si dura está por debajo de lo que cuenta de inmediato. Revise ambas.</translation>
    </message>
    <message>
        <source>Write a whole number from 0 to {most}.</source>
        <translation>Escriba un número entero del 0 al {most}.</translation>
    </message>
    <message>
        <source>Write a whole number from 1 to {most}.</source>
        <translation>Escriba un número entero del 1 al {most}.</translation>
    </message>
    <message>
        <source>Write between 1 and {most} months, or nothing.</source>
        <translation>Escriba entre 1 y {most} meses, o nada.</translation>
    </message>
    <message>
        <source>Write hours: more than 0 and at most {most}.</source>
        <translation>Escriba horas: más de 0 y como máximo {most}.</translation>
    </message>
    <message>
        <source>Write how much there is. Check the number.</source>
        <translation>Escriba cuánto hay. Revise el número.</translation>
    </message>
    <message>
        <source>Write the day of going home too.</source>
        <translation>Escriba también el día de la salida.</translation>
    </message>
    <message>
        <source>Write the minutes as a number from 1 to {most}.</source>
        <translation>Escriba los minutos como un número de 1 a {most}.</translation>
    </message>
    <message>
        <source>Write what was done.</source>
        <translation>Escriba qué se hizo.</translation>
    </message>
    <message>
        <source>Write what was given.</source>
        <translation>Escriba qué se dio.</translation>
    </message>
    <message>
        <source>{count} pokes on one day cannot be. Check the number.</source>
        <translation>{count} pinchazos en un día no puede ser. Revise el número.</translation>
    </message>
    <message>
        <source>{date} is in the future. Check the year.</source>
        <translation>{date} está en el futuro. Revise el año.</translation>
    </message>
    <message>
        <source>{day} has not come yet. Check the day.</source>
        <translation>El {day} aún no ha llegado. Revise el día.</translation>
    </message>
    <message>
        <source>{day} has not come yet. What became of a dose is noted from its day on.</source>
        <translation>El {day} aún no ha llegado. Lo que pasó con una dosis se anota a partir de su día.</translation>
    </message>
    <message>
        <source>{day} is still to come. Leave it empty until then.</source>
        <translation>El {day} aún no ha llegado. Déjelo vacío hasta entonces.</translation>
    </message>
    <message>
        <source>{day} is still to come. What is planned goes under Appointments.</source>
        <translation>El {day} aún no ha llegado. Lo previsto va en Citas.</translation>
    </message>
    <message>
        <source>{day} is too far ahead. Check the year.</source>
        <translation>El {day} está demasiado lejos. Revise el año.</translation>
    </message>
    <message>
        <source>{value} Gy cannot be. Is this in cGy? Divide it by 100.</source>
        <translation>{value} Gy no puede ser. ¿Está en cGy? Divídalo entre 100.</translation>
    </message>
    <message>
        <source>{value} {unit} cannot be. Check the number.</source>
        <translation>{value} {unit} no puede ser. Revise el número.</translation>
    </message>
    <message>
        <source>{value} °C cannot be a body temperature. Check the number and °C or °F.</source>
        <translation>{value} °C no puede ser una temperatura del cuerpo. Revise el número y si son °C o °F.</translation>
    </message>
    <message>
        <source>“Every {value}” cannot be. Check number and unit.</source>
        <translation>“Cada {value}” no puede ser. Revise el número y la unidad.</translation>
    </message>
</context>
<context>
    <name>sample</name>
    <message>
        <source>Invented record of {name} added</source>
        <translation>Registro inventado de {name} añadido</translation>
    </message>
    <message>
        <source>Invented years added</source>
        <translation>Años inventados añadidos</translation>
    </message>
    <message>
        <source>The invented record cannot end on {day}. Choose {first} to {last}.</source>
        <translation>El registro inventado no puede terminar el {day}. Elija una fecha del {first} al {last}.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Back to the usual columns</source>
        <translation>De vuelta a las columnas habituales</translation>
    </message>
    <message>
        <source>CTCAE grades no longer shown</source>
        <translation>Los grados CTCAE ya no se muestran</translation>
    </message>
    <message>
        <source>CTCAE grades shown beside the counts</source>
        <translation>Se muestran los grados CTCAE junto a los recuentos</translation>
    </message>
    <message>
        <source>Column {what} added</source>
        <translation>Columna {what} añadida</translation>
    </message>
    <message>
        <source>Column {what} left out</source>
        <translation>Columna {what} quitada</translation>
    </message>
    <message>
        <source>Column {what} moved</source>
        <translation>Columna {what} movida</translation>
    </message>
    <message>
        <source>Fever rule deleted</source>
        <translation>Regla de fiebre eliminada</translation>
    </message>
    <message>
        <source>Fever rule saved</source>
        <translation>Regla de fiebre guardada</translation>
    </message>
    <message>
        <source>Limit of {what} deleted</source>
        <translation>Límite de {what} eliminado</translation>
    </message>
    <message>
        <source>Limit of {what} saved</source>
        <translation>Límite de {what} guardado</translation>
    </message>
    <message>
        <source>No reminder to write down counts</source>
        <translation>Sin aviso para anotar recuentos</translation>
    </message>
    <message numerus="yes">
        <source>Reminder after %n day(s) without counts</source>
        <translation>
            <numerusform>Aviso tras %n día sin recuentos</numerusform>
            <numerusform>Aviso tras %n días sin recuentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Test {what} saved</source>
        <translation>Prueba {what} guardada</translation>
    </message>
    <message>
        <source>Unit of temperature changed</source>
        <translation>Unidad de temperatura cambiada</translation>
    </message>
    <message>
        <source>Unit of weight changed</source>
        <translation>Unidad de peso cambiada</translation>
    </message>
    <message>
        <source>from {low} {unit}</source>
        <translation>desde {low} {unit}</translation>
    </message>
    <message>
        <source>given on {day}</source>
        <translation>dada el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde el {day}</translation>
    </message>
    <message>
        <source>started from: {source}</source>
        <translation>punto de partida: {source}</translation>
    </message>
    <message>
        <source>up to {high} {unit}</source>
        <translation>hasta {high} {unit}</translation>
    </message>
    <message>
        <source>{degrees} or more ({site})</source>
        <translation>{degrees} o más ({site})</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}</source>
        <translation>de {low} a {high} {unit}</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name}: eliminado</translation>
    </message>
    <message>
        <source>{name} is off the list</source>
        <translation>{name} ya no está en la lista</translation>
    </message>
    <message>
        <source>{name} is on the list</source>
        <translation>{name} está en la lista</translation>
    </message>
    <message>
        <source>{name} saved</source>
        <translation>{name}: guardado</translation>
    </message>
    <message>
        <source>{old} is called {name} from here on</source>
        <translation>{old} se llama {name} desde ahora</translation>
    </message>
    <message>
        <source>{what} is now shown in {unit}</source>
        <translation>{what} se muestra ahora en {unit}</translation>
    </message>
</context>
<context>
    <name>slip</name>
    <message>
        <source>Cycle {number} begins on {day}. Choose a later day.</source>
        <translation>El ciclo {number} empieza el {day}. Elija un día posterior.</translation>
    </message>
    <message>
        <source>Cycle {number}, day 1</source>
        <translation>Ciclo {number}, día 1</translation>
    </message>
    <message>
        <source>End of {phase}</source>
        <translation>Final de {phase}</translation>
    </message>
    <message numerus="yes">
        <source>No phase for %n day(s) between {first} and {second}.</source>
        <translation>
            <numerusform>Ninguna fase durante %n día entre {first} y {second}.</numerusform>
            <numerusform>Ninguna fase durante %n días entre {first} y {second}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start of cycle {number}</source>
        <translation>Inicio del ciclo {number}</translation>
    </message>
    <message>
        <source>Start of {phase}</source>
        <translation>Inicio de {phase}</translation>
    </message>
    <message>
        <source>That is more than ten years away from {day}. Check it.</source>
        <translation>Está a más de diez años del {day}. Revísela.</translation>
    </message>
    <message>
        <source>The end of treatment is set to {day}. Change it on the plan page.</source>
        <translation>El final del tratamiento está fijado para el {day}. Cámbielo en la página del plan.</translation>
    </message>
    <message>
        <source>The planned end of treatment moves to about {day}.</source>
        <translation>El final previsto del tratamiento pasa hacia el {day}.</translation>
    </message>
    <message>
        <source>The planned end of treatment stays at about {day}.</source>
        <translation>El final previsto del tratamiento sigue siendo hacia el {day}.</translation>
    </message>
    <message>
        <source>The planned end stays at about {day}, as your team set it.</source>
        <translation>El final previsto sigue siendo hacia el {day}, como lo fijó su equipo.</translation>
    </message>
    <message>
        <source>The year {year} cannot be. Check the date.</source>
        <translation>El año {year} no puede ser. Revise la fecha.</translation>
    </message>
    <message>
        <source>This date is no longer in the record.</source>
        <translation>Esta fecha ya no está en el registro.</translation>
    </message>
    <message>
        <source>Your own reminders that move along: {count}.</source>
        <translation>Recordatorios propios que se mueven también: {count}.</translation>
    </message>
    <message>
        <source>{day} is before the birth. Check the year.</source>
        <translation>El {day} es anterior al nacimiento. Revise el año.</translation>
    </message>
    <message numerus="yes">
        <source>{first} and {second} share %n day(s).</source>
        <translation>
            <numerusform>{first} y {second} coinciden %n día.</numerusform>
            <numerusform>{first} y {second} coinciden %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} began on {day}. If that is wrong, change it in the phase itself.</source>
        <translation>{phase} empezó el {day}. Si no es correcto, cámbielo en la propia fase.</translation>
    </message>
    <message>
        <source>{phase} begins on {day}. Choose that day or a later one.</source>
        <translation>{phase} empieza el {day}. Elija ese día u otro posterior.</translation>
    </message>
    <message>
        <source>{phase} ended on {day}. If that is wrong, change it in the phase itself.</source>
        <translation>{phase} terminó el {day}. Si no es correcto, cámbielo en la propia fase.</translation>
    </message>
    <message>
        <source>{phase}, its last day</source>
        <translation>{phase}, su último día</translation>
    </message>
    <message>
        <source>{second} would then begin before {first}.</source>
        <translation>{second} empezaría entonces antes que {first}.</translation>
    </message>
    <message>
        <source>{visit} is over. Only what is planned can be moved.</source>
        <translation>{visit} ya pasó. Solo se puede mover lo planeado.</translation>
    </message>
    <message>
        <source>{visit}, this one and all later ones</source>
        <translation>{visit}, esta y todas las siguientes</translation>
    </message>
    <message>
        <source>{what}: no date yet</source>
        <translation>{what}: aún sin fecha</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
</context>
<context>
    <name>slip_sheet</name>
    <message>
        <source>Counts</source>
        <translation>Recuentos</translation>
    </message>
    <message>
        <source>Cycle {cycle} begins on {day} now</source>
        <translation>El ciclo {cycle} empieza ahora el {day}</translation>
    </message>
    <message>
        <source>Cycle {cycle} put off, no new date yet</source>
        <translation>Ciclo {cycle}: aplazado, aún sin nueva fecha</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Infection</source>
        <translation>Infección</translation>
    </message>
    <message>
        <source>Move the end of {what}</source>
        <translation>Mover el final de {what}</translation>
    </message>
    <message>
        <source>Move the start of cycle {cycle}</source>
        <translation>Mover el inicio del ciclo {cycle}</translation>
    </message>
    <message>
        <source>Move the start of {what}</source>
        <translation>Mover el inicio de {what}</translation>
    </message>
    <message>
        <source>Move this visit: {what}</source>
        <translation>Mover esta cita: {what}</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Side effect</source>
        <translation>Efecto secundario</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>The end of {what} has no date yet</source>
        <translation>El final de {what} aún no tiene fecha</translation>
    </message>
    <message>
        <source>{what} begins on {day} now</source>
        <translation>{what} empieza ahora el {day}</translation>
    </message>
    <message>
        <source>{what} ends on {day} now</source>
        <translation>{what} termina ahora el {day}</translation>
    </message>
    <message>
        <source>{what} is on {day} now</source>
        <translation>{what} es ahora el {day}</translation>
    </message>
    <message>
        <source>{what} put off, no new date yet</source>
        <translation>{what}: aplazado, aún sin nueva fecha</translation>
    </message>
</context>
<context>
    <name>symptoms</name>
    <message>
        <source>A danger to life. Treatment is urgent.</source>
        <translation>Peligro para la vida. El tratamiento es urgente.</translation>
    </message>
    <message>
        <source>A little treatment is needed, or everyday things such as school get harder.</source>
        <translation>Hace falta un poco de tratamiento, o cuestan más las cosas de cada día, como la escuela.</translation>
    </message>
    <message>
        <source>Hardly noticed. Nothing is done but keeping an eye on it.</source>
        <translation>Apenas se nota. No se hace nada más que estar pendiente.</translation>
    </message>
    <message>
        <source>Not there, or gone again.</source>
        <translation>No está, o ya pasó.</translation>
    </message>
    <message>
        <source>Serious, though not a danger to life at once. Hospital is needed, or help with washing, dressing or eating.</source>
        <translation>Serio, aunque sin peligro inmediato para la vida. Hace falta el hospital, o ayuda para lavarse, vestirse o comer.</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>leve</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>grave</translation>
    </message>
    <message>
        <source>very severe</source>
        <translation>muy grave</translation>
    </message>
    <message>
        <source>{name} said: {severity}</source>
        <translation>{name} dijo: {severity}</translation>
    </message>
    <message>
        <source>{name}, {severity}</source>
        <translation>{name}, {severity}</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fracción</numerusform>
            <numerusform>%n fracciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>5 years after diagnosis</source>
        <translation>5 años desde el diagnóstico</translation>
    </message>
    <message>
        <source>5 years after treatment</source>
        <translation>5 años desde el tratamiento</translation>
    </message>
    <message>
        <source>5 years in remission</source>
        <translation>5 años en remisión</translation>
    </message>
    <message>
        <source>As it went</source>
        <translation>Como fue</translation>
    </message>
    <message>
        <source>Away 1 day</source>
        <translation>1 día de ausencia</translation>
    </message>
    <message>
        <source>Away from school or work</source>
        <translation>Sin ir a la escuela o al trabajo</translation>
    </message>
    <message>
        <source>Away {days} days</source>
        <translation>{days} días de ausencia</translation>
    </message>
    <message>
        <source>Beside the phases</source>
        <translation>Junto a las fases</translation>
    </message>
    <message>
        <source>Blood counts</source>
        <translation>Recuentos de sangre</translation>
    </message>
    <message>
        <source>Blood draws</source>
        <translation>Extracciones</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Doses at home</source>
        <translation>Dosis en casa</translation>
    </message>
    <message>
        <source>End of treatment</source>
        <translation>Fin del tratamiento</translation>
    </message>
    <message>
        <source>Fever {temperature}</source>
        <translation>Fiebre {temperature}</translation>
    </message>
    <message>
        <source>Fevers</source>
        <translation>Fiebres</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>En el hospital</translation>
    </message>
    <message>
        <source>Infections</source>
        <translation>Infecciones</translation>
    </message>
    <message>
        <source>Into the spinal fluid</source>
        <translation>En el líquido cefalorraquídeo</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Hitos</translation>
    </message>
    <message>
        <source>Neutrophils (ANC)</source>
        <translation>Neutrófilos (RAN)</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Own reminders</source>
        <translation>Recordatorios propios</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Phase and cycle</source>
        <translation>Fase y ciclo</translation>
    </message>
    <message>
        <source>Picture of the timeline copied</source>
        <translation>Imagen de la línea de tiempo copiada</translation>
    </message>
    <message>
        <source>Plan at the start</source>
        <translation>Plan al inicio</translation>
    </message>
    <message>
        <source>Planned end of treatment</source>
        <translation>Fin previsto del tratamiento</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Procedimientos</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Radiation, {site}</source>
        <translation>Radioterapia, {site}</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>Results asked for</source>
        <translation>Resultados pedidos</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>Treatment in clinic</source>
        <translation>Tratamiento en clínica</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message numerus="yes">
        <source>began %n day(s) earlier than first planned</source>
        <translation>
            <numerusform>empezó %n día antes de lo previsto al inicio</numerusform>
            <numerusform>empezó %n días antes de lo previsto al inicio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>began %n day(s) later than first planned</source>
        <translation>
            <numerusform>empezó %n día después de lo previsto al inicio</numerusform>
            <numerusform>empezó %n días después de lo previsto al inicio</numerusform>
        </translation>
    </message>
    <message>
        <source>counted from {day}</source>
        <translation>contado desde {day}</translation>
    </message>
    <message>
        <source>cycle {number}, planned from {day}</source>
        <translation>ciclo {number}, previsto desde el {day}</translation>
    </message>
    <message>
        <source>from {day}, no end known</source>
        <translation>desde {day}, sin fin conocido</translation>
    </message>
    <message>
        <source>moved from {day}</source>
        <translation>movido desde el {day}</translation>
    </message>
    <message>
        <source>no result yet</source>
        <translation>aún sin resultado</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>sin marcar</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>reaction: {what}</source>
        <translation>reacción: {what}</translation>
    </message>
    <message>
        <source>red cells + platelets</source>
        <translation>g. rojos + plaquetas</translation>
    </message>
    <message>
        <source>result on {day}</source>
        <translation>resultado el {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
    <message>
        <source>the length is a guess</source>
        <translation>la duración es una suposición</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>línea-de-tiempo</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>with a reaction</source>
        <translation>con una reacción</translation>
    </message>
    <message>
        <source>{amount} a week</source>
        <translation>{amount} por semana</translation>
    </message>
    <message>
        <source>{count} {value}</source>
        <translation>{count} {value}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{dose} from {day}</source>
        <translation>{dose} desde el {day}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{given}/{count}</source>
        <translation>{given}/{count}</translation>
    </message>
    <message>
        <source>{gray} Gy</source>
        <translation>{gray} Gy</translation>
    </message>
    <message>
        <source>{lane}, {at} of {count}</source>
        <translation>{lane}, {at} de {count}</translation>
    </message>
    <message>
        <source>{medicine} held</source>
        <translation>{medicine} en pausa</translation>
    </message>
    <message>
        <source>{medicine} {amount}</source>
        <translation>{medicine} {amount}</translation>
    </message>
    <message>
        <source>{medicine} {amount} {when}</source>
        <translation>{medicine} {amount} {when}</translation>
    </message>
    <message>
        <source>{medicine}, afternoon</source>
        <translation>{medicine}, tarde</translation>
    </message>
    <message>
        <source>{medicine}, bedtime</source>
        <translation>{medicine}, al acostarse</translation>
    </message>
    <message>
        <source>{medicine}, evening</source>
        <translation>{medicine}, noche</translation>
    </message>
    <message>
        <source>{medicine}, morning</source>
        <translation>{medicine}, mañana</translation>
    </message>
    <message>
        <source>{medicine}, noon</source>
        <translation>{medicine}, mediodía</translation>
    </message>
    <message>
        <source>{medicine}, {time}</source>
        <translation>{medicine}, {time}</translation>
    </message>
    <message>
        <source>{medicine}: {given} of {count} doses given</source>
        <translation>{medicine}: {given} de {count} dosis dadas</translation>
    </message>
    <message>
        <source>{medicine}: {schedule}</source>
        <translation>{medicine}: {schedule}</translation>
    </message>
    <message>
        <source>{name} {amount} {unit}</source>
        <translation>{name} {amount} {unit}</translation>
    </message>
    <message>
        <source>{phase}, as first planned</source>
        <translation>{phase}, como se previó al inicio</translation>
    </message>
    <message>
        <source>{phase}, cycle {number}</source>
        <translation>{phase}, ciclo {number}</translation>
    </message>
    <message>
        <source>{status} at {time}</source>
        <translation>{status} a las {time}</translation>
    </message>
    <message>
        <source>{status} on {day}</source>
        <translation>{status} el {day}</translation>
    </message>
    <message>
        <source>{test} asked for</source>
        <translation>{test}: se pidió</translation>
    </message>
    <message>
        <source>{unit}, from {low}</source>
        <translation>{unit}, desde {low}</translation>
    </message>
    <message>
        <source>{unit}, range {low} to {high}</source>
        <translation>{unit}, de {low} a {high}</translation>
    </message>
    <message>
        <source>{unit}, up to {high}</source>
        <translation>{unit}, hasta {high}</translation>
    </message>
    <message>
        <source>{what} {time}</source>
        <translation>{what} {time}</translation>
    </message>
    <message>
        <source>{what}, {day}</source>
        <translation>{what}, {day}</translation>
    </message>
</context>
<context>
    <name>today</name>
    <message numerus="yes">
        <source>%n put off until {day}</source>
        <translation>
            <numerusform>%n pospuesto hasta el {day}</numerusform>
            <numerusform>%n pospuestos hasta el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n put off, the next until {day}</source>
        <translation>
            <numerusform>%n pospuesto, el próximo hasta el {day}</numerusform>
            <numerusform>%n pospuestos, el próximo hasta el {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10 años</translation>
    </message>
    <message>
        <source>5 years after treatment</source>
        <translation>5 años después del tratamiento</translation>
    </message>
    <message>
        <source>5 years in remission</source>
        <translation>5 años en remisión</translation>
    </message>
    <message>
        <source>Before the first phase</source>
        <translation>Antes de la primera fase</translation>
    </message>
    <message>
        <source>Between two phases</source>
        <translation>Entre dos fases</translation>
    </message>
    <message>
        <source>Dismissed: {what}</source>
        <translation>Quitado: {what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Hecho: {what}</translation>
    </message>
    <message>
        <source>End of treatment</source>
        <translation>Final del tratamiento</translation>
    </message>
    <message>
        <source>Moved to {day}: {what}</source>
        <translation>Cambiado al {day}: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Next visit in %n day(s)</source>
        <translation>
            <numerusform>Próxima cita en %n día</numerusform>
            <numerusform>Próxima cita en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Next visit today</source>
        <translation>Próxima cita hoy</translation>
    </message>
    <message>
        <source>Put off until {day}: {what}</source>
        <translation>Pospuesto hasta el {day}: {what}</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>While you were away, {first} to {last}</source>
        <translation>Mientras no estuvo, del {first} al {last}</translation>
    </message>
    <message>
        <source>by your plan, not noted as begun</source>
        <translation>según su plan, sin anotar que empezó</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calculado</translation>
    </message>
    <message>
        <source>day {day}</source>
        <translation>día {day}</translation>
    </message>
    <message>
        <source>of {day}</source>
        <translation>del {day}</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>esta tarde</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>{kind}, diagnosed {day}</source>
        <translation>{kind}, diagnóstico: {day}</translation>
    </message>
    <message>
        <source>{kind}, diagnosed {day} at the age of {age}</source>
        <translation>{kind}, diagnóstico: {day}, a la edad de {age}</translation>
    </message>
    <message>
        <source>{phase} is planned to begin on {day}</source>
        <translation>{phase}: el comienzo está previsto el {day}</translation>
    </message>
    <message>
        <source>{phase} was planned to begin on {day}</source>
        <translation>{phase}: el comienzo estaba previsto el {day}</translation>
    </message>
    <message>
        <source>{things}, {put_off}</source>
        <translation>{things}, {put_off}</translation>
    </message>
</context>
<context>
    <name>totals</name>
    <message numerus="yes">
        <source>%n dose(s) dated before birth, counted here. Check the date.</source>
        <translation>
            <numerusform>%n dosis con fecha anterior al nacimiento, incluida aquí. Revise la fecha.</numerusform>
            <numerusform>%n dosis con fecha anterior al nacimiento, incluidas aquí. Revise las fechas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) into the spinal fluid</source>
        <translation>
            <numerusform>%n dosis en el líquido espinal</numerusform>
            <numerusform>%n dosis en el líquido espinal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) of asparaginase, all products</source>
        <translation>
            <numerusform>%n dosis de asparaginasa, todos los productos</numerusform>
            <numerusform>%n dosis de asparaginasa, todos los productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fraction(s)</source>
        <translation>
            <numerusform>%n fracción</numerusform>
            <numerusform>%n fracciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them vomited</source>
        <translation>
            <numerusform>%n de ellas vomitada</numerusform>
            <numerusform>%n de ellas vomitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a reaction</source>
        <translation>
            <numerusform>%n con una reacción</numerusform>
            <numerusform>%n con una reacción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount</source>
        <translation>
            <numerusform>%n sin cantidad</numerusform>
            <numerusform>%n sin cantidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an amount in mg</source>
        <translation>
            <numerusform>%n sin cantidad en mg</numerusform>
            <numerusform>%n sin cantidad en mg</numerusform>
        </translation>
    </message>
    <message>
        <source>About {total} mg/m² as doxorubicin, by {scheme}</source>
        <translation>Unos {total} mg/m² como doxorrubicina, según {scheme}</translation>
    </message>
    <message>
        <source>Added up from the doses noted here. A family record: check it with the clinic.</source>
        <translation>Suma de las dosis anotadas aquí. Es un registro de la familia: compruébelo con la clínica.</translation>
    </message>
    <message>
        <source>Anthracyclines counted by {scheme}</source>
        <translation>Antraciclinas contadas según {scheme}</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contado</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Drug</source>
        <translation>Medicamento</translation>
    </message>
    <message>
        <source>No total by {scheme}.</source>
        <translation>Sin total según {scheme}.</translation>
    </message>
    <message>
        <source>Radiation</source>
        <translation>Radioterapia</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Transfusions</source>
        <translation>Transfusiones</translation>
    </message>
    <message>
        <source>mg/m² by the body surface of the day of each dose: √(height in cm × weight in kg / 3600), Mosteller, an estimate. A weight counts for {weight} days, a height for {height}.</source>
        <translation>mg/m² según la superficie corporal del día de cada dosis: √(talla en cm × peso en kg / 3600), Mosteller, una estimación. Un peso vale {weight} días, una talla {height}.</translation>
    </message>
    <message>
        <source>mg/m², estimate</source>
        <translation>mg/m², estimación</translation>
    </message>
    <message>
        <source>no weight and height</source>
        <translation>sin peso ni talla</translation>
    </message>
    <message>
        <source>of {some} of {all} doses</source>
        <translation>de {some} de {all} dosis</translation>
    </message>
    <message>
        <source>the scheme does not name it</source>
        <translation>el esquema no lo nombra</translation>
    </message>
    <message>
        <source>{amount} IU</source>
        <translation>{amount} UI</translation>
    </message>
    <message>
        <source>{amount} bags</source>
        <translation>{amount} bolsas</translation>
    </message>
    <message>
        <source>{amount} mL</source>
        <translation>{amount} mL</translation>
    </message>
    <message>
        <source>{amount} mg</source>
        <translation>{amount} mg</translation>
    </message>
    <message>
        <source>{amount} of it vomited</source>
        <translation>{amount} vomitados</translation>
    </message>
    <message numerus="yes">
        <source>{doses}, on %n day(s)</source>
        <translation>
            <numerusform>{doses}, en %n día</numerusform>
            <numerusform>{doses}, en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>{dose} Gy</source>
        <translation>{dose} Gy</translation>
    </message>
    <message>
        <source>{drug}: {raw}, {area} mg/m² × {factor} = {equivalent}</source>
        <translation>{drug}: {raw}, {area} mg/m² × {factor} = {equivalent}</translation>
    </message>
    <message>
        <source>{drug}: {raw}. Not converted: no amount in mg.</source>
        <translation>{drug}: {raw}. No convertido: sin cantidad en mg.</translation>
    </message>
    <message>
        <source>{drug}: {raw}. Not converted: no weight and height for its days.</source>
        <translation>{drug}: {raw}. No convertido: sin peso ni talla de esos días.</translation>
    </message>
    <message>
        <source>{drug}: {raw}. Not converted: {reason}.</source>
        <translation>{drug}: {raw}. No convertido: {reason}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{line} (95 % interval of the factor: {interval})</source>
        <translation>{line} (intervalo del 95 % del factor: {interval})</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{note} Source: {source}.</source>
        <translation>{note} Fuente: {source}.</translation>
    </message>
    <message>
        <source>{route}, {span}</source>
        <translation>{route}, {span}</translation>
    </message>
    <message>
        <source>{said}. Not all doses are in it.</source>
        <translation>{said}. No incluye todas las dosis.</translation>
    </message>
    <message>
        <source>{site}: {what}</source>
        <translation>{site}: {what}</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message numerus="yes">
        <source>You have %n reminder(s)</source>
        <translation>
            <numerusform>Tiene %n recordatorio</numerusform>
            <numerusform>Tiene %n recordatorios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {title} ({when})</source>
        <translation>{name}: {title} ({when})</translation>
    </message>
    <message>
        <source>{title} ({when})</source>
        <translation>{title} ({when})</translation>
    </message>
</context>
<context>
    <name>typed_value</name>
    <message>
        <source>“{text}” can be read in two ways. Write {thousands} or {decimal}.</source>
        <translation>“{text}” se puede leer de dos maneras. Escriba {thousands} o {decimal}.</translation>
    </message>
    <message>
        <source>“{text}” is not a number. Write it like 1.12 or &lt;0.1, words as a note.</source>
        <translation>“{text}” no es un número. Escríbalo así: 1.12 o &lt;0.1; las palabras, como nota.</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>After treatment</source>
        <translation>Después del tratamiento</translation>
    </message>
    <message>
        <source>At diagnosis</source>
        <translation>En el diagnóstico</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Antes del tratamiento</translation>
    </message>
    <message>
        <source>Days on, days off</source>
        <translation>Días con y días sin</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>No se repite</translation>
    </message>
    <message>
        <source>During treatment</source>
        <translation>Durante el tratamiento</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Cada pocos días</translation>
    </message>
    <message>
        <source>If it comes back</source>
        <translation>Si vuelve</translation>
    </message>
    <message>
        <source>Questions for “{name}” saved</source>
        <translation>Preguntas para “{name}” guardadas</translation>
    </message>
    <message>
        <source>Series “{name}” deleted</source>
        <translation>Serie “{name}” eliminada</translation>
    </message>
    <message>
        <source>This visit is no longer in the record.</source>
        <translation>Esta visita ya no está en el registro.</translation>
    </message>
    <message>
        <source>Weekly, on weekdays</source>
        <translation>Cada semana, en días fijos</translation>
    </message>
    <message>
        <source>What was said at “{name}” saved</source>
        <translation>Lo dicho en “{name}” guardado</translation>
    </message>
    <message>
        <source>When leukemia is suspected</source>
        <translation>Cuando se sospecha leucemia</translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>%n hora aprox.</numerusform>
            <numerusform>%n horas aprox.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>%n minuto aprox.</numerusform>
            <numerusform>%n minutos aprox.</numerusform>
        </translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min aprox.</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangre</translation>
    </message>
    <message>
        <source>clinic</source>
        <translation>consulta</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>procedimiento</translation>
    </message>
    <message>
        <source>scan</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>tratamiento</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} a {last}</translation>
    </message>
    <message>
        <source>{line}. {more}</source>
        <translation>{line}. {more}</translation>
    </message>
    <message>
        <source>{phase} from {day}</source>
        <translation>{phase} desde el {day}</translation>
    </message>
    <message>
        <source>{phase}, cycle {cycle} from {day}</source>
        <translation>{phase}, ciclo {cycle} desde el {day}</translation>
    </message>
    <message>
        <source>{title}: {line}</source>
        <translation>{title}: {line}</translation>
    </message>
    <message>
        <source>{when} ({there} in {city})</source>
        <translation>{when} ({there} en {city})</translation>
    </message>
    <message>
        <source>“{name}” copied</source>
        <translation>“{name}” copiada</translation>
    </message>
    <message>
        <source>“{name}” deleted</source>
        <translation>“{name}” eliminada</translation>
    </message>
    <message>
        <source>“{name}” is planned again</source>
        <translation>“{name}” está prevista de nuevo</translation>
    </message>
    <message>
        <source>“{name}” marked as canceled</source>
        <translation>“{name}” marcada como cancelada</translation>
    </message>
    <message>
        <source>“{name}” marked as done</source>
        <translation>“{name}” marcada como hecha</translation>
    </message>
    <message>
        <source>“{name}” marked as missed</source>
        <translation>“{name}” marcada como perdida</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>The clocks go back then and show {time} twice. The first one is meant.</source>
        <translation>Los relojes se atrasan y muestran las {time} dos veces. Se entiende la primera.</translation>
    </message>
    <message>
        <source>The clocks go forward then and skip {time}. The visit is at {later}.</source>
        <translation>Los relojes se adelantan y se saltan las {time}. La visita es a las {later}.</translation>
    </message>
</context>
</TS>
