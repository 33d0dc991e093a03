# La revisión de un informe.

lead = Un informe escrito en otra parte, en Word, PDF, Excel o texto: Cierre lee sus números y señala, en el propio texto, los que no concuerdan entre sí.
files = El informe
told = Hasta { $most } MB. No se guarda nada.
go = Revisar
another = Revisar otro
