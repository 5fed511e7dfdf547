# One for all services: docker build --build-arg SERVICE=comment-service .
# Takes the jar that Maven built; dependencies become a layer of their own, below the code.
ARG JAVA_IMAGE=eclipse-temurin:25-jre
FROM ${JAVA_IMAGE} AS layers
ARG SERVICE
WORKDIR /build
COPY ${SERVICE}/target/${SERVICE}-*-exec.jar app.jar
RUN java -Djarmode=tools -jar app.jar extract --layers --destination layers

FROM ${JAVA_IMAGE} AS service
RUN groupadd --gid 10001 newsroom && useradd --uid 10001 --gid newsroom --no-create-home newsroom
WORKDIR /app
COPY --from=layers /build/layers/dependencies/ ./
COPY --from=layers /build/layers/snapshot-dependencies/ ./
COPY --from=layers /build/layers/application/ ./
ENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"

# Starts once, as far as it goes without a store and a broker, and keeps what the JVM loaded, linked and learned.
FROM service AS training
RUN java -XX:AOTCacheOutput=app.aot -XX:+UseSerialGC -Xlog:aot=error -Dspring.context.exit=onRefresh -Dspring.main.banner-mode=off \
    -Dspring.mongodb.uri=mongodb://127.0.0.1:1/training -Dspring.kafka.bootstrap-servers=127.0.0.1:1 \
    -Dnewsroom.receipts.secret=of-the-training-run-only -Dnewsroom.pseudonyms.secret=of-the-training-run-only \
    -jar app.jar

FROM service
COPY --from=training /app/app.aot ./
USER 10001:10001
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-jar", "app.jar"]
