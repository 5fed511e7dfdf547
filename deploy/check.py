"""Checks what promtool and kustomize do not: that nothing is forgotten. Takes the folder with the overlays as kustomize renders them."""

import json
import pathlib
import re
import sys

import kubernetes_validate
import yaml

DEPLOY = pathlib.Path(__file__).parent
SERVICES = ["comment-service", "article-service", "moderation-service", "notification-service"]
# Of custom resources the package has no schemas.
CUSTOM = {"ScaledObject": {"scaleTargetRef", "minReplicaCount", "maxReplicaCount", "cooldownPeriod", "advanced", "triggers"}}
faults = []


def expect(holds, fault):
    if not holds:
        faults.append(fault)


def alerts():
    rules = yaml.safe_load((DEPLOY / "prometheus/alerts.yml").read_text())
    return [rule for group in rules["groups"] for rule in group["rules"]]


def check_alerts():
    tests = yaml.safe_load((DEPLOY / "prometheus/alerts-test.yml").read_text())["tests"]
    fired = set()
    for test in tests:
        for sample in (s for e in test["promql_expr_test"] for s in e.get("exp_samples", [])):
            fired.update(re.findall(r'alertname="(\w+)", alertstate="firing"', sample["labels"]))
    for alert in alerts():
        name = alert["alert"]
        expect(name in fired, f"no test sees {name} fire")
        expect(alert["labels"].get("severity") in ("page", "ticket", "none"), f"{name} has no severity")
        for text in ("summary", "action"):
            expect(alert["annotations"].get(text), f"{name} has no {text}")


def metrics(text):
    return set(re.findall(r"\bnewsroom_[a-z_]+", text))


def check_dashboard():
    panels = json.loads((DEPLOY / "grafana/newsroom.json").read_text())["panels"]
    ids = [panel["id"] for panel in panels]
    expect(len(ids) == len(set(ids)), "two panels have one id")
    shown = metrics(" ".join(target["expr"] for panel in panels for target in panel["targets"]))
    for alert in alerts():
        missing = metrics(alert["expr"]) - shown
        expect(not missing, f"no panel shows {sorted(missing)} of {alert['alert']}")


def check_schema(name, resource):
    kind = resource["kind"]
    if kind in CUSTOM:
        unknown = set(resource["spec"]) - CUSTOM[kind]
        expect(not unknown, f"{name}: {kind} has {unknown}")
        return
    for version in ("1.30", "1.37"):
        try:
            kubernetes_validate.validate(resource, version, strict=True)
        except kubernetes_validate.ValidationError as e:
            faults.append(f"{name}: {kind} {resource['metadata']['name']} of {version}: {e}")


def check_pod(name, owner, secrets):
    """That a pod has no rights it does not need. Gives its container and the secrets that it reads."""
    spec = owner["spec"]["template"]["spec"]
    where = f"{name}: {owner['metadata']['name']}"
    pod = spec["securityContext"]
    expect(pod.get("runAsNonRoot") and pod["seccompProfile"]["type"] == "RuntimeDefault", f"{where} is not restricted")
    expect(spec.get("automountServiceAccountToken") is False, f"{where} gets a token")
    for volume in spec["volumes"]:
        expect("configMap" in volume or volume["emptyDir"].get("sizeLimit"), f"{where}: {volume['name']} has no sizeLimit")
    [container] = spec["containers"]
    own = container["securityContext"]
    expect(own.get("allowPrivilegeEscalation") is False and own["capabilities"]["drop"] == ["ALL"], f"{where} is not restricted")
    expect(own.get("readOnlyRootFilesystem"), f"{where} can write")
    tag = container["image"].rpartition("/")[2].partition(":")[2]
    expect(tag and tag != "latest", f"{where} has no version: {container['image']}")
    expect({"cpu", "memory", "ephemeral-storage"} <= set(container["resources"]["limits"]), f"{where} has no limits")
    read = {source["secretRef"]["name"] for source in container["envFrom"] if "secretRef" in source}
    expect(read <= secrets, f"{where} reads {read - secrets}, which secrets.example.yaml does not have")
    return container, read


def check_service(name, deployment, secrets):
    service = deployment["metadata"]["name"]
    container, read = check_pod(name, deployment, secrets)
    expect({"startupProbe", "livenessProbe", "readinessProbe", "lifecycle"} <= set(container), f"{name}: {service} has not all probes")
    expect({"staff", service} <= read, f"{name}: {service} does not read its secrets")


def check_access(folder, secrets, passwords):
    resources = list(yaml.safe_load_all((folder / "kafka-access.yaml").read_text()))
    for resource in resources:
        check_schema("kafka-access", resource)
    [job] = [resource for resource in resources if resource["kind"] == "Job"]
    check_pod("kafka-access", job, secrets)
    lacking = {f"{service.upper().replace('-', '_')}_KAFKA_PASSWORD" for service in SERVICES} - passwords
    expect(not lacking, f"secrets.example.yaml does not have {lacking}")


def check_manifests(folder):
    examples = list(yaml.safe_load_all((DEPLOY / "kubernetes/secrets.example.yaml").read_text()))
    secrets = {secret["metadata"]["name"] for secret in examples}
    for secret in examples:
        check_schema("secrets.example.yaml", secret)
    [access] = [secret for secret in examples if secret["metadata"]["name"] == "kafka-access"]
    check_access(folder, secrets, set(access["stringData"]))
    overlays = sorted(path.name for path in (DEPLOY / "kubernetes/overlays").iterdir())
    for overlay in overlays:
        resources = [r for r in yaml.safe_load_all((folder / f"{overlay}.yaml").read_text()) if r]
        kinds = {}
        for resource in resources:
            check_schema(overlay, resource)
            kinds.setdefault(resource["kind"], []).append(resource)
            of_namespace = resource["kind"] == "Namespace" or resource["metadata"].get("namespace") == "newsroom"
            expect(of_namespace, f"{overlay}: {resource['kind']} {resource['metadata']['name']} is in no namespace")
        expect({"Namespace", "NetworkPolicy", "Ingress", "ConfigMap"} <= set(kinds), f"{overlay} has only {sorted(kinds)}")
        deployed = [d["metadata"]["name"] for d in kinds["Deployment"]]
        expect(sorted(deployed) == sorted(SERVICES), f"{overlay} deploys {deployed}")
        for deployment in kinds["Deployment"]:
            check_service(overlay, deployment, secrets)
        scaling = "ScaledObject" if overlay.endswith("by-lag") else "HorizontalPodAutoscaler"
        if overlay != "small":
            for kind in ("PodDisruptionBudget", scaling):
                named = sorted(r["metadata"]["name"] for r in kinds.get(kind, []))
                expect(named == sorted(SERVICES), f"{overlay} has {kind} of {named}")
            expect(len({"ScaledObject", "HorizontalPodAutoscaler"} & set(kinds)) == 1, f"{overlay} scales twice")


check_alerts()
check_dashboard()
check_manifests(pathlib.Path(sys.argv[1]))
if faults:
    sys.exit("\n".join(faults))
print(f"{len(alerts())} alerts, the dashboard and the manifests are in order.")
