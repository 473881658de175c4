// PostgreSQL that lets in by Entra alone: the bot's identity has no password.
param resourceSuffix string
param location string
param tags object
param sku string
param identityName string
param principalId string
param clientId string

// Azure wants both said, and a name tells its tier: Standard_B1ms, Standard_D2ds_v5, Standard_E2ds_v5.
var tiers = { B: 'Burstable', D: 'GeneralPurpose', E: 'MemoryOptimized' }

var databaseName = 'pecbot'

resource server 'Microsoft.DBforPostgreSQL/flexibleServers@2024-08-01' = {
  name: 'psql-${resourceSuffix}-${take(uniqueString(resourceGroup().id), 6)}'
  location: location
  tags: tags
  sku: { name: sku, tier: tiers[toUpper(substring(sku, length('Standard_'), 1))] }
  properties: {
    version: '17'
    storage: { storageSizeGB: 32, autoGrow: 'Enabled' }
    backup: { backupRetentionDays: 14, geoRedundantBackup: 'Disabled' }
    authConfig: {
      activeDirectoryAuth: 'Enabled'
      passwordAuth: 'Disabled'
      tenantId: subscription().tenantId
    }
  }
}

resource administrator 'Microsoft.DBforPostgreSQL/flexibleServers/administrators@2024-08-01' = {
  parent: server
  name: principalId
  properties: {
    principalName: identityName
    principalType: 'ServicePrincipal'
    tenantId: subscription().tenantId
  }
  dependsOn: [database]
}

resource database 'Microsoft.DBforPostgreSQL/flexibleServers/databases@2024-08-01' = {
  parent: server
  name: databaseName
  properties: { charset: 'UTF8', collation: 'en_US.utf8' }
}

// App Service has no fixed address of its own; this lets services in Azure knock, and Entra alone opens.
resource fromAzure 'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules@2024-08-01' = {
  parent: server
  name: 'from-azure'
  properties: { startIpAddress: '0.0.0.0', endIpAddress: '0.0.0.0' }
}

output url string = 'postgresql://${uriComponent(identityName)}@${server.properties.fullyQualifiedDomainName}:5432/${databaseName}?sslmode=verify-full&auth=entra&identity=${clientId}'
