BEGIN TRANSACTION;
CREATE TABLE "batches" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "office" text NOT NULL, "book" text NOT NULL, "file" text NOT NULL, "sha256" varchar(64) NOT NULL, "who" text NOT NULL, "recorded" bigint NOT NULL, "rows" bigint NOT NULL);
INSERT INTO "batches" VALUES(1,'little','cases','cases.csv','428be08a3e7362dd5d57f143897cbf1dd65b6c513e6b89d45cf402cab29e6c9b','root',1795789074,4);
INSERT INTO "batches" VALUES(2,'little','fees','fees.csv, fees_moves.csv','1854d021604d0e03c9ff5e804e9b7368a3d35ae5058201c060f0eb9ed613c0ce','root',1795789075,5);
CREATE TABLE "categories" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "book" text NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "one" text NOT NULL, "many" text NOT NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "category_code" UNIQUE ("office", "book", "code"));
INSERT INTO "categories" VALUES(1,'cases','leak','Fuga','','','little');
INSERT INTO "categories" VALUES(2,'fees','ordinary','Cuota ordinaria','','','little');
INSERT INTO "categories" VALUES(3,'fees','extraordinary','Derrama','','','little');
INSERT INTO "categories" VALUES(4,'fees','parking','Plaza de garaje','','','little');
INSERT INTO "categories" VALUES(5,'meters','water','Agua','metro cúbico','metros cúbicos','little');
INSERT INTO "categories" VALUES(6,'meters','electricity','Electricidad','kilovatio hora','kilovatios hora','little');
INSERT INTO "categories" VALUES(7,'tasks','pest_control','Control de plagas','vez','veces','little');
INSERT INTO "categories" VALUES(8,'tasks','drains','Limpieza de sumideros','sumidero','sumideros','little');
INSERT INTO "categories" VALUES(9,'tasks','night_inspection','Ronda nocturna','ronda','rondas','little');
CREATE TABLE "controls" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "office" text NOT NULL, "book" text NOT NULL, "period" bigint NOT NULL, "moves" bigint NOT NULL, "quantity" bigint NOT NULL, "digest" bigint NOT NULL, "batch" bigint NOT NULL REFERENCES "batches" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "control_of_batch" UNIQUE ("batch", "book", "period"));
INSERT INTO "controls" VALUES(1,'little','cases',202607,3,3,746188610356995369,1);
INSERT INTO "controls" VALUES(2,'little','cases',202608,7,7,170142257501837857,1);
INSERT INTO "controls" VALUES(3,'little','fees',202607,3,18450,1002242831693902554,2);
INSERT INTO "controls" VALUES(4,'little','fees',202608,4,21230,20654571327563569,2);
CREATE TABLE "django_migrations" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app" varchar(255) NOT NULL, "name" varchar(255) NOT NULL, "applied" datetime NOT NULL);
INSERT INTO "django_migrations" VALUES(1,'office','0001_tables','2026-11-27 14:17:54.512680');
INSERT INTO "django_migrations" VALUES(2,'office','0002_append_only','2026-11-27 14:17:54.513959');
CREATE TABLE "items" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "office" text NOT NULL, "book" text NOT NULL, "number" text NOT NULL, "title" text NOT NULL, "customer" text NOT NULL, "due" date NULL, "fields" text NOT NULL, "entered_period" bigint NOT NULL, "closed_period" bigint NOT NULL, "state" text NOT NULL, "remaining" bigint NOT NULL, "moves" bigint NOT NULL, "digest" bigint NOT NULL, CONSTRAINT "item_number" UNIQUE ("office", "book", "number"));
INSERT INTO "items" VALUES(1,'little','cases','C0','Gotera en el portal','Rosa Díaz','2026-07-08','{}',202607,202607,'resolved',0,3,746188610356995369);
INSERT INTO "items" VALUES(2,'little','cases','C1','Fuga en la cocina','Pedro Sanz','2026-08-10','{}',202608,202608,'resolved',0,3,898475171869051417);
INSERT INTO "items" VALUES(3,'little','cases','C2','Humedad','Rosa Díaz','2026-08-10','{}',202608,0,'new',1,1,977961964198039302);
INSERT INTO "items" VALUES(4,'little','cases','C3','Atasco','','2026-08-26','{}',202608,202608,'resolved',0,3,599548130648441090);
INSERT INTO "items" VALUES(5,'little','fees','F1','','',NULL,'{}',202607,202607,'paid',0,2,879778841620728984);
INSERT INTO "items" VALUES(6,'little','fees','F2','','',NULL,'{}',202607,0,'paid',4150,2,362704144692339318);
INSERT INTO "items" VALUES(7,'little','fees','F3','','',NULL,'{}',202608,202608,'paid',0,2,1108795721749163547);
INSERT INTO "items" VALUES(8,'little','fees','F4','','',NULL,'{}',202608,0,'due',6410,1,977461704172928226);
CREATE TABLE "memberships" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "person" text NOT NULL, "unit" text NOT NULL, "since" date NOT NULL, "until" date NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED);
INSERT INTO "memberships" VALUES(1,'ana','north','2026-01-01',NULL,'little');
INSERT INTO "memberships" VALUES(2,'luis','north','2026-01-01','2026-08-15','little');
INSERT INTO "memberships" VALUES(3,'luis','south','2026-08-15',NULL,'little');
CREATE TABLE "moves" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "office" text NOT NULL, "book" text NOT NULL, "sequence" bigint NOT NULL, "at" bigint NOT NULL, "day" date NOT NULL, "slot" bigint NOT NULL, "period" bigint NOT NULL, "recorded" bigint NOT NULL, "quantity" bigint NOT NULL, "from_state" text NOT NULL, "from_holder" text NOT NULL, "from_unit" text NOT NULL, "from_place" text NOT NULL, "from_category" text NOT NULL, "from_reason" text NOT NULL, "to_state" text NOT NULL, "to_holder" text NOT NULL, "to_unit" text NOT NULL, "to_place" text NOT NULL, "to_category" text NOT NULL, "to_reason" text NOT NULL, "seconds" bigint NULL, "office_seconds" bigint NULL, "age" bigint NULL, "office_age" bigint NULL, "days_late" bigint NULL, "value" bigint NULL, "batch" bigint NOT NULL REFERENCES "batches" ("id") DEFERRABLE INITIALLY DEFERRED, "item" bigint NOT NULL REFERENCES "items" ("id") DEFERRABLE INITIALLY DEFERRED, "reverses" bigint NULL REFERENCES "moves" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "move_sequence" UNIQUE ("item", "sequence"), CONSTRAINT "move_quantity" CHECK ("quantity" > 0));
INSERT INTO "moves" VALUES(1,'little','cases',1,1783063200,'2026-07-03',18,202607,1795789074,1,'outside','','','','','','new','ana','north','lilas','leak','',NULL,NULL,NULL,NULL,-5,NULL,1,1,NULL);
INSERT INTO "moves" VALUES(2,'little','cases',2,1783065600,'2026-07-03',20,202607,1795789074,1,'new','ana','north','lilas','leak','','in_hand','ana','north','lilas','leak','',2400,2400,2400,2400,-5,NULL,1,1,NULL);
INSERT INTO "moves" VALUES(3,'little','cases',3,1784880000,'2026-07-24',20,202607,1795789074,1,'in_hand','ana','north','lilas','leak','','resolved','ana','north','lilas','leak','repaired',1814400,270000,1816800,272400,16,NULL,1,1,NULL);
INSERT INTO "moves" VALUES(4,'little','cases',1,1785740400,'2026-08-03',18,202608,1795789074,1,'outside','','','','','','new','ana','north','lilas','leak','',NULL,NULL,NULL,NULL,-7,NULL,1,2,NULL);
INSERT INTO "moves" VALUES(5,'little','cases',2,1785744000,'2026-08-03',20,202608,1795789074,1,'new','ana','north','lilas','leak','','in_hand','ana','north','lilas','leak','',3600,3600,3600,3600,-7,NULL,1,2,NULL);
INSERT INTO "moves" VALUES(6,'little','cases',3,1785830400,'2026-08-04',20,202608,1795789074,1,'in_hand','ana','north','lilas','leak','','resolved','ana','north','lilas','leak','repaired',86400,18000,90000,21600,-6,NULL,1,2,NULL);
INSERT INTO "moves" VALUES(7,'little','cases',1,1785740400,'2026-08-03',18,202608,1795789074,1,'outside','','','','','','new','ana','north','lilas','leak','',NULL,NULL,NULL,NULL,-7,NULL,1,3,NULL);
INSERT INTO "moves" VALUES(8,'little','cases',1,1787130000,'2026-08-19',22,202608,1795789074,1,'outside','','','','','','new','luis','south','lilas','leak','',NULL,NULL,NULL,NULL,-7,NULL,1,4,NULL);
INSERT INTO "moves" VALUES(9,'little','cases',2,1787211000,'2026-08-20',19,202608,1795789074,1,'new','luis','south','lilas','leak','','in_hand','luis','south','lilas','leak','',81000,12600,81000,12600,-6,NULL,1,4,NULL);
INSERT INTO "moves" VALUES(10,'little','cases',3,1787911200,'2026-08-28',24,202608,1795789074,1,'in_hand','luis','south','lilas','leak','','resolved','luis','south','lilas','leak','repaired',700200,117000,781200,129600,2,NULL,1,4,NULL);
INSERT INTO "moves" VALUES(11,'little','fees',1,1782856800,'2026-07-01',0,202607,1795789075,6150,'outside','','','','','','due','','','lilas','','',NULL,NULL,NULL,NULL,NULL,NULL,2,5,NULL);
INSERT INTO "moves" VALUES(12,'little','fees',2,1783634400,'2026-07-10',0,202607,1795789075,6150,'due','','','lilas','','','paid','','','lilas','','',777600,126000,777600,126000,NULL,NULL,2,5,NULL);
INSERT INTO "moves" VALUES(13,'little','fees',1,1782856800,'2026-07-01',0,202607,1795789075,6150,'outside','','','','','','due','','','olmo','','',NULL,NULL,NULL,NULL,NULL,NULL,2,6,NULL);
INSERT INTO "moves" VALUES(14,'little','fees',2,1785880800,'2026-08-05',0,202608,1795789075,2000,'due','','','olmo','','','paid','','','olmo','','',3024000,450000,3024000,450000,NULL,NULL,2,6,NULL);
INSERT INTO "moves" VALUES(15,'little','fees',1,1785535200,'2026-08-01',0,202608,1795789075,6410,'outside','','','','','','due','','','lilas','','',NULL,NULL,NULL,NULL,NULL,NULL,2,7,NULL);
INSERT INTO "moves" VALUES(16,'little','fees',2,1787176800,'2026-08-20',0,202608,1795789075,6410,'due','','','lilas','','','paid','','','lilas','','',1641600,234000,1641600,234000,NULL,NULL,2,7,NULL);
INSERT INTO "moves" VALUES(17,'little','fees',1,1785535200,'2026-08-01',0,202608,1795789075,6410,'outside','','','','','','due','','','olmo','','',NULL,NULL,NULL,NULL,NULL,NULL,2,8,NULL);
CREATE TABLE "notes" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "person" text NOT NULL, "period" text NOT NULL, "kind" text NOT NULL, "text" text NOT NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "offices" ("id" text NOT NULL PRIMARY KEY, "name" text NOT NULL, "time_zone" text NOT NULL, "locale" text NOT NULL, "currency" varchar(3) NOT NULL, "pack" text NOT NULL, "books" text NOT NULL CHECK ((JSON_VALID("books") OR "books" IS NULL)), "hours" text NOT NULL CHECK ((JSON_VALID("hours") OR "hours" IS NULL)), "holidays_country" text NOT NULL, "holidays_subdivision" text NOT NULL, "closed_days" text NOT NULL CHECK ((JSON_VALID("closed_days") OR "closed_days" IS NULL)), "author" text NOT NULL, "reviewer" text NOT NULL, "approver" text NOT NULL, "values" text NOT NULL CHECK ((JSON_VALID("values") OR "values" IS NULL)), "closed_through" bigint NOT NULL);
INSERT INTO "offices" VALUES('little','Pequeña','Europe/Madrid','es_ES','EUR','property','["cases", "fees", "meters", "tasks", "training"]','[[0, "09:00:00", "14:00:00"], [1, "09:00:00", "14:00:00"], [2, "09:00:00", "14:00:00"], [3, "09:00:00", "14:00:00"], [4, "09:00:00", "14:00:00"]]','','','[]','','','','{}',0);
CREATE TABLE "people" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" text NOT NULL, "name" text NOT NULL, "role" text NOT NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "person_code" UNIQUE ("office", "code"));
INSERT INTO "people" VALUES(1,'ana','Ana Pérez','','little');
INSERT INTO "people" VALUES(2,'luis','Luis Gil','','little');
CREATE TABLE "places" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" text NOT NULL, "name" text NOT NULL, "kind" text NOT NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "place_code" UNIQUE ("office", "code"));
INSERT INTO "places" VALUES(1,'lilas','Las Lilas','','little');
INSERT INTO "places" VALUES(2,'olmo','El Olmo','','little');
CREATE TABLE "reasons" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "book" text NOT NULL, "code" text NOT NULL, "name" text NOT NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "reason_code" UNIQUE ("office", "book", "code"));
INSERT INTO "reasons" VALUES(1,'cases','repaired','Reparado','little');
CREATE TABLE "targets" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "figure" text NOT NULL, "period" text NOT NULL, "value" text NOT NULL, "scope" text NOT NULL, "part" text NOT NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE "units" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "code" text NOT NULL, "name" text NOT NULL, "parent" text NOT NULL, "office" text NOT NULL REFERENCES "offices" ("id") DEFERRABLE INITIALLY DEFERRED, CONSTRAINT "unit_code" UNIQUE ("office", "code"));
INSERT INTO "units" VALUES(1,'north','Norte','','little');
INSERT INTO "units" VALUES(2,'south','Sur','','little');
CREATE INDEX "items_by_closing" ON "items" ("office", "book", "closed_period");
CREATE INDEX "notes_office_b06dec16" ON "notes" ("office");
CREATE INDEX "memberships_office_7f7778b9" ON "memberships" ("office");
CREATE INDEX "targets_office_f584320a" ON "targets" ("office");
CREATE INDEX "controls_batch_c5daa6a9" ON "controls" ("batch");
CREATE INDEX "controls_by_period" ON "controls" ("office", "book", "period");
CREATE INDEX "moves_by_period" ON "moves" ("office", "book", "period");
CREATE INDEX "categories_office_949a3015" ON "categories" ("office");
CREATE INDEX "people_office_022dbe76" ON "people" ("office");
CREATE INDEX "places_office_b6467e5e" ON "places" ("office");
CREATE INDEX "reasons_office_04d2be7c" ON "reasons" ("office");
CREATE INDEX "units_office_e467650e" ON "units" ("office");
CREATE TRIGGER moves_no_update BEFORE UPDATE ON moves
BEGIN SELECT RAISE(ABORT, 'moves are append-only'); END;
CREATE TRIGGER moves_no_delete BEFORE DELETE ON moves
BEGIN SELECT RAISE(ABORT, 'moves are append-only'); END;
CREATE TRIGGER moves_no_replace BEFORE INSERT ON moves
WHEN EXISTS (SELECT 1 FROM moves WHERE id = NEW.id OR (item = NEW.item AND sequence = NEW.sequence))
BEGIN SELECT RAISE(ABORT, 'moves are append-only'); END;
CREATE TRIGGER batches_no_update BEFORE UPDATE ON batches
BEGIN SELECT RAISE(ABORT, 'batches are append-only'); END;
CREATE TRIGGER batches_no_delete BEFORE DELETE ON batches
BEGIN SELECT RAISE(ABORT, 'batches are append-only'); END;
CREATE TRIGGER batches_no_replace BEFORE INSERT ON batches
WHEN EXISTS (SELECT 1 FROM batches WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'batches are append-only'); END;
CREATE TRIGGER controls_no_update BEFORE UPDATE ON controls
BEGIN SELECT RAISE(ABORT, 'controls are append-only'); END;
CREATE TRIGGER controls_no_delete BEFORE DELETE ON controls
BEGIN SELECT RAISE(ABORT, 'controls are append-only'); END;
CREATE TRIGGER controls_no_replace BEFORE INSERT ON controls
WHEN EXISTS (SELECT 1 FROM controls WHERE batch = NEW.batch AND book = NEW.book AND period = NEW.period OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'controls are append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('django_migrations',2);
INSERT INTO "sqlite_sequence" VALUES('units',2);
INSERT INTO "sqlite_sequence" VALUES('people',2);
INSERT INTO "sqlite_sequence" VALUES('memberships',3);
INSERT INTO "sqlite_sequence" VALUES('places',2);
INSERT INTO "sqlite_sequence" VALUES('categories',9);
INSERT INTO "sqlite_sequence" VALUES('reasons',1);
INSERT INTO "sqlite_sequence" VALUES('batches',2);
INSERT INTO "sqlite_sequence" VALUES('items',8);
INSERT INTO "sqlite_sequence" VALUES('moves',17);
INSERT INTO "sqlite_sequence" VALUES('controls',4);
COMMIT;
