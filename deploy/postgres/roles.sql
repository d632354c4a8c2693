-- Run once, when the database cluster is made. The application owns its database but is no superuser;
-- it may create the read-only role of the public site (govinfo migrate does).
\getenv password DATABASE_PASSWORD
CREATE ROLE govinfo LOGIN CREATEROLE PASSWORD :'password';
ALTER DATABASE govinfo OWNER TO govinfo;
