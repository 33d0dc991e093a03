# Lo que no se puede hacer: cada mensaje dice qué pasa y .remedy qué hacer.
# $value es lo pedido, $names lo que hay, $path un archivo o una carpeta, $detail la causa.

## Lo que se pide (código de salida 2)

no-office = No hay ninguna oficina «{ $value }».
    .remedy = Hay estas: { $names }.
no-office-yet = No hay ninguna oficina en esta carpeta de datos.
    .remedy = Cargue una con «cierre load CARPETA» o indique la carpeta de datos con --data.
no-book = No hay ningún libro «{ $value }».
    .remedy = Hay estos: { $names }.
no-such-figure = No hay ninguna cifra «{ $value }».
    .remedy = Escriba una de estas: { $names }.
no-scope = «{ $value }» no es ningún ámbito.
    .remedy = Escriba office, person:ID, unit:ID o place:ID.
no-person = No hay ninguna persona «{ $value }».
    .remedy = Hay estas: { $names }.
no-unit = No hay ningún equipo «{ $value }».
    .remedy = Hay estos: { $names }.
no-place = No hay ningún lugar «{ $value }».
    .remedy = Hay estos: { $names }.
no-pack = No hay ninguna actividad «{ $value }».
    .remedy = Escriba una de estas: { $names }.
no-language = No hay textos en «{ $value }».
    .remedy = Escriba uno de estos idiomas: { $names }.
no-wording = «{ $value }» no tiene textos en «{ $names }».
    .remedy = Pida otro idioma con --lang o añada los textos que faltan.
no-period = «{ $value }» no es un periodo.
    .remedy = Escriba un mes (2026-08), un trimestre (2026-Q3) o un año (2026).
no-month = «{ $value }» no es un mes.
    .remedy = Escríbalo como 2026-08.
no-format = «{ $value }» no es una lista de formatos.
    .remedy = Escriba uno o varios de estos, con comas: { $names }.
no-part = «{ $value }» no es ninguna parte.
    .remedy = Escríbala como dimensión=valor. Las dimensiones son: { $names }.
target-of-no-part = Hay un objetivo de «{ $value }» para «{ $names }», y esa cifra no se lleva por esa parte.
    .remedy = Corrija el objetivo en office.toml y vuelva a cargar la carpeta.
no-folder = No hay ninguna carpeta «{ $path }».
    .remedy = Cree la oficina con «cierre new { $path }» o indique la carpeta correcta.
no-file = No hay ningún archivo «{ $path }».
    .remedy = Corrija el nombre o la carpeta.
not-a-folder = «{ $path }» no es una carpeta.
    .remedy = Indique una carpeta, o quite el archivo que lleva ese nombre.
office-there = Ya hay una oficina en «{ $path }».
    .remedy = Indique una carpeta nueva.
nobody-there = La oficina no tiene ninguna persona a la que proponer nada.
    .remedy = Añada las personas a office.toml y vuelva a cargar la carpeta.
figure-private = «{ $value }» solo la ve la persona de quien trata.
    .remedy = Esa persona puede pedirla con --private y --scope person:ID.
nothing-private = De «{ $value }» no hay nada que solo vea una persona.
    .remedy = Pida --private con --scope person:ID.
names-withheld = En «{ $value }» no se dice el nombre de nadie.
    .remedy = Pida la cifra sin la parte holder.
template-not-word = «{ $path }» no es un documento de Word (.docx) que se pueda leer.
    .remedy = Ábralo en Word y guárdelo de nuevo como .docx.
template-without-body = «{ $path }» no tiene el lugar del informe.
    .remedy = Ponga un párrafo que solo diga { "{{p body }}" }.
template-tag = Una marca de «{ $path }» no se puede rellenar: { $detail }
    .remedy = Deje solo estas marcas: { $names }.
template-syntax = Una marca de «{ $path }» está mal escrita.
    .remedy = Escríbalas como estas: { $names }.
template-too-much = La plantilla «{ $path }» pide más de lo que se hace por un informe.
    .remedy = Quite de ella los bucles y los cálculos; el informe se pone solo donde dice { "{{p body }}" }.
address-wrong = «{ $value }» no es la dirección de una base de datos.
    .remedy = Escríbala como postgresql://usuario@servidor:5432/base.

## Lo que impide el equipo (código de salida 3)

disk-full = No queda sitio en el disco para escribir { $path }.
    .remedy = Libere espacio y repita la orden; lo que había antes sigue intacto.
not-writable = No se puede escribir en { $path }: el disco o la carpeta son de solo lectura, o no tiene permiso.
    .remedy = Indique otra carpeta o pida permiso para escribir en esta.
not-readable = No se puede leer { $path }: no tiene permiso.
    .remedy = Pida permiso para leerlo o indique otro.
name-too-long = El nombre { $path } es demasiado largo para este disco.
    .remedy = Indique una carpeta o un nombre más cortos.
not-done-by-system = El sistema no deja usar { $path }: { $detail }
    .remedy = Compruebe el disco y la carpeta y repita la orden.
database-locked = Otro programa está escribiendo en la base de datos { $path }.
    .remedy = Espere a que termine, o ciérrelo, y repita la orden.
database-foreign = { $path } no es una base de datos de Cierre.
    .remedy = Indique con --data otra carpeta u otra dirección; esta no se ha tocado.
database-newer = La base de datos { $path } es de una versión más nueva de Cierre.
    .remedy = Instale esa versión o una posterior; la base no se ha tocado.
database-damaged = La base de datos { $path } está dañada.
    .remedy = Recupérela de la última copia, o cargue las carpetas de nuevo en una carpeta de datos vacía.
database-away = No se llega a la base de datos { $path }: { $detail }
    .remedy = Compruebe que el servidor está en marcha y que la dirección, el usuario y la contraseña son correctos.
database-refused = La base de datos { $path } no deja hacerlo: { $detail }
    .remedy = Compruebe los permisos del usuario y repita la orden.
