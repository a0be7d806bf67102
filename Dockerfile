# The base images are arguments, so that the build can be tried with others where these cannot be pulled.
ARG BUILD_IMAGE=docker.io/library/maven:3.9-eclipse-temurin-25
ARG RUNTIME_IMAGE=docker.io/library/eclipse-temurin:25-jre

FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY pom.xml ./
COPY src src
COPY config/feeds.opml config/feeds.opml
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    mvn -B -ntp -q -DskipTests package

FROM ${RUNTIME_IMAGE}
LABEL org.opencontainers.image.title="tidings" org.opencontainers.image.licenses="Apache-2.0"
RUN groupadd --system --gid 10001 tidings \
 && useradd --system --uid 10001 --gid 10001 --home-dir /var/lib/tidings --create-home --shell /usr/sbin/nologin tidings
WORKDIR /opt/tidings
COPY --from=build /src/target/native native
COPY --from=build /src/target/lib lib
COPY --from=build /src/target/tidings.jar tidings.jar
COPY config config
# One training run on the sample news: the cache halves every later start. It belongs to this JVM and these options.
RUN java @config/jvm.options -XX:AOTCacheOutput=tidings.aot -Xlog:aot=error \
    -jar tidings.jar digest --database /tmp/training.db "Putin ceasefire conditions" && rm /tmp/training.db*
USER 10001:10001
ENV TIDINGS_DATABASE=/var/lib/tidings/tidings.db
VOLUME /var/lib/tidings
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=60s --timeout=10s --start-period=20s \
    CMD ["java", "@/opt/tidings/config/jvm.options", "-XX:AOTCache=/opt/tidings/tidings.aot", "-jar", "/opt/tidings/tidings.jar", "search", "--limit", "1", "news"]
ENTRYPOINT ["java", "@/opt/tidings/config/jvm.options", "-XX:AOTCache=/opt/tidings/tidings.aot", "-jar", "/opt/tidings/tidings.jar"]
CMD ["serve"]
