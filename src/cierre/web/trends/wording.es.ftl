# Las cifras a lo largo de los meses.

title = Evolución
books = Libros
over-books = Entre libros
table = Mes por mes
nothing = Aquí no hay todavía cifras de ningún mes.
untold = Cifras sin meses que enseñar
why-not_kept = La oficina no lo lleva
why-withheld = Hay muy pocas personas detrás
why-empty = No ha pasado nada de lo que calcularlas
told-usual = Dentro de lo habitual.
told-too_few = Hay muy pocos casos para decirlo como porcentaje.
told-too_few_months = Todavía hay pocos meses para saber qué es lo habitual.
told-no_value = Este mes no tiene valor.
told-running = El mes no ha terminado: todavía no puede decirse si se sale de lo habitual.
