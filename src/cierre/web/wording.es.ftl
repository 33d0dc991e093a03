# Lo que dicen todas las páginas.

site = Cierre
skip = Ir al contenido
home = Oficinas
begin-office = Empezar con sus datos
check-report = Revisar un informe escrito
language = Idioma
choose-language = Cambiar
nav-month = Mes
nav-report = Informe
nav-registers = Registros
nav-trends = Evolución
nav-team = Equipo
nav-import = Traer registros
main-menu = Menú
door-title = Abra Cierre desde su enlace
door-text = Cierre está en marcha, pero este navegador no ha entrado. Abra el enlace que se muestra donde lo inició; sirve una sola vez.
door-spent = Ese enlace ya se ha usado o es de antes. Inicie Cierre de nuevo para obtener otro.
refused-title = Esta página no es para usted
refused-text = Lo que pide pertenece a otra persona o a otro equipo. Si le hace falta, pídalo a quien administra la oficina.
fault-title = No se ha podido hacer
fault-back = Volver
offices-title = Sus oficinas
offices-none = Todavía no tiene ninguna oficina asignada. Pida a quien administra Cierre que le dé acceso a la suya.
