ARG SDK_IMAGE=mcr.microsoft.com/dotnet/sdk:10.0
ARG ASPNET_IMAGE=mcr.microsoft.com/dotnet/aspnet:10.0
ARG FONTS_IMAGE=debian:12-slim

FROM ${SDK_IMAGE} AS build
WORKDIR /source
# Packages are restored before the sources are copied, so that an edit does not download them again.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/GovInfoReports.Templates/GovInfoReports.Templates.csproj src/GovInfoReports.Templates/packages.lock.json src/GovInfoReports.Templates/
COPY src/GovInfoReports.Typesetting/GovInfoReports.Typesetting.csproj src/GovInfoReports.Typesetting/packages.lock.json src/GovInfoReports.Typesetting/
COPY src/GovInfoReports.Documents/GovInfoReports.Documents.csproj src/GovInfoReports.Documents/packages.lock.json src/GovInfoReports.Documents/
COPY src/GovInfoReports.Core/GovInfoReports.Core.csproj src/GovInfoReports.Core/packages.lock.json src/GovInfoReports.Core/
COPY src/GovInfoReports.BackOffice/GovInfoReports.BackOffice.csproj src/GovInfoReports.BackOffice/BlazorScript.targets src/GovInfoReports.BackOffice/packages.lock.json src/GovInfoReports.BackOffice/
COPY src/GovInfoReports.PublicSite/GovInfoReports.PublicSite.csproj src/GovInfoReports.PublicSite/packages.lock.json src/GovInfoReports.PublicSite/
COPY src/GovInfoReports.Cli/GovInfoReports.Cli.csproj src/GovInfoReports.Cli/packages.lock.json src/GovInfoReports.Cli/
RUN dotnet restore src/GovInfoReports.BackOffice --locked-mode \
 && dotnet restore src/GovInfoReports.PublicSite --locked-mode \
 && dotnet restore src/GovInfoReports.Cli --locked-mode
COPY .editorconfig BannedSymbols.txt ./
COPY src src
RUN dotnet publish src/GovInfoReports.BackOffice --no-restore --output /publish/backoffice \
 && dotnet publish src/GovInfoReports.PublicSite --no-restore --output /publish/publicsite \
 && dotnet publish src/GovInfoReports.Cli --no-restore --output /publish/cli

FROM ${FONTS_IMAGE} AS fonts
WORKDIR /source
COPY dev ./
RUN ./dev fonts

FROM ${ASPNET_IMAGE} AS runtime
COPY --from=fonts /usr/local/share/fonts/fandol /usr/local/share/fonts/fandol
COPY --from=fonts /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc /usr/share/fonts/opentype/noto/
COPY --from=fonts /usr/share/doc/fonts-noto-cjk/copyright /usr/share/doc/fonts-noto-cjk/
# 1654 is the unprivileged account of the .NET images; in the directory the back office keeps the keys that seal its cookies.
RUN install --directory --owner=1654 --group=1654 --mode=700 /var/lib/govinfo/keys
# Poppler reads PDFs that are imported; its data has the Chinese character sets.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends poppler-utils poppler-data \
 && rm -rf /var/lib/apt/lists/*
USER 1654:1654
WORKDIR /app
ENV ASPNETCORE_HTTP_PORTS=8080
EXPOSE 8080

FROM runtime AS backoffice
COPY --from=build /publish/backoffice .
ENTRYPOINT ["dotnet", "GovInfoReports.BackOffice.dll"]

FROM runtime AS publicsite
COPY --from=build /publish/publicsite .
ENTRYPOINT ["dotnet", "GovInfoReports.PublicSite.dll"]

FROM runtime AS cli
COPY --from=build /publish/cli .
ENTRYPOINT ["dotnet", "govinfo.dll"]
